// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.forestledger.app.ledger.NetworkReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes up writes that are due: all of them once the network is ready, and the postponed ones from then on. */
@Component
class OperationSweep implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OperationSweep.class);
    private static final long PERIOD_MS = 500;

    private final Operations operations;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "operation-sweep");
        thread.setDaemon(true);
        return thread;
    });

    OperationSweep(Operations operations) {
        this.operations = operations;
    }

    @EventListener
    void on(NetworkReady event) {
        operations.recover();
        timer.scheduleWithFixedDelay(this::sweep, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            operations.takeUpDue();
        } catch (RuntimeException e) {
            // A timer drops a task that throws; the database may be back at the next turn.
            LOG.warn("looking for due operations failed", e);
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
