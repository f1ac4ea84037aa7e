// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Dials a lost peer again every second. Left to itself a channel waits longer each time, up to two minutes, which is
 * made for millions of clients and not for the few that a peer has here.
 */
final class QuickReconnect {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ManagedChannel channel;
    private final ScheduledExecutorService timer;

    private QuickReconnect(ManagedChannel channel, ScheduledExecutorService timer) {
        this.channel = channel;
        this.timer = timer;
    }

    static void watch(ManagedChannel channel, ScheduledExecutorService timer) {
        new QuickReconnect(channel, timer).onChange();
    }

    private void onChange() {
        ConnectivityState state = channel.getState(false);
        if (state == ConnectivityState.SHUTDOWN) {
            return;
        }
        if (state == ConnectivityState.TRANSIENT_FAILURE && !dialLater()) {
            return;
        }
        channel.notifyWhenStateChanged(state, this::onChange);
    }

    private boolean dialLater() {
        try {
            timer.schedule(channel::resetConnectBackoff, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException e) {
            // The client is closing, and its channels with it.
            return false;
        }
    }
}
