// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forestledger.app.ledger.Ledger;
import org.forestledger.app.ledger.NetworkReady;
import org.forestledger.app.ledger.UsersKnown;
import org.forestledger.ledgerclient.LedgerBlock;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.ledgerclient.LedgerStream;
import org.forestledger.ledgerclient.LedgerUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The one thread that feeds the read model, from the moment the network is ready. What is away is tried again with growing
 * pauses, each time as another local user, so that one expired certificate does no harm; a fork, a gap or an unreadable
 * block ends it.
 */
@Component
class Feeder implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Feeder.class);
    private static final long PAUSE_FIRST_MS = 100;
    private static final long PAUSE_MAX_MS = 10_000;
    private static final int DOUBLINGS_MAX = 10;
    private static final Duration END = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final BlockFeed feed;
    private final FeedState state;
    private final ReadModelCommand command;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile List<String> readers = List.of();
    private volatile LedgerStream<LedgerBlock> stream;
    private volatile Thread thread;
    private int failures;

    Feeder(Ledger ledger, BlockFeed feed, FeedState state, ReadModelCommand command) {
        this.ledger = ledger;
        this.feed = feed;
        this.state = state;
        this.command = command;
    }

    @EventListener
    void on(UsersKnown event) {
        readers = event.users().stream()
                .filter(user -> !user.keepsKey())
                .map(LedgerUser::user)
                .toList();
    }

    @EventListener
    void on(NetworkReady event) {
        if (command.given().isEmpty() && !readers.isEmpty()) {
            start();
        }
    }

    private synchronized void start() {
        if (thread == null && !isStopped()) {
            thread = new Thread(this::run, "read-model");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        while (!isStopped()) {
            try {
                follow(ledger.as(readers.get(failures % readers.size())));
            } catch (ChainBrokenException e) {
                LOG.error("{}: {} The read model has stopped.", e.code(), e.getMessage(), e);
                state.stopped(e.code(), String.valueOf(e.getMessage()));
                return;
            } catch (LedgerException e) {
                waiting(e.failure().toString(), e);
            } catch (RuntimeException e) {
                // The database may be back at the next turn; whatever it is, the gateway goes on without this thread.
                waiting(String.valueOf(e.getMessage()), e);
            }
        }
    }

    /** Returns when the stream was closed, which only the end of the gateway does. */
    private void follow(LedgerSession session) {
        try (LedgerStream<LedgerBlock> blocks = session.blocks(feed.next(session))) {
            stream = blocks;
            state.following();
            while (!isStopped() && blocks.hasNext()) {
                feed.add(blocks.next().bytes());
                failures = 0;
            }
        }
    }

    private void waiting(String reason, RuntimeException e) {
        if (isStopped()) {
            return;
        }
        if (!state.now().reason().equals(reason)) {
            LOG.warn("the read model waits: {}", reason, e);
        }
        state.waiting(reason);
        pause(Math.min(PAUSE_MAX_MS, PAUSE_FIRST_MS << Math.min(failures, DOUBLINGS_MAX)));
        failures++;
    }

    private void pause(long milliseconds) {
        try {
            if (stopped.await(milliseconds, TimeUnit.MILLISECONDS)) {
                LOG.debug("told to stop while waiting");
            }
        } catch (InterruptedException e) {
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Lets the block that is being added come to its end. */
    @Override
    public void destroy() throws InterruptedException {
        stopped.countDown();
        LedgerStream<LedgerBlock> open = stream;
        if (open != null) {
            open.close();
        }
        Thread running = thread;
        if (running != null) {
            running.join(END.toMillis());
        }
    }
}
