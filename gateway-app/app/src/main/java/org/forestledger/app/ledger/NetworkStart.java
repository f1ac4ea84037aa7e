// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forestledger.app.AppSettings;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerUser;
import org.forestledger.ledgerclient.UserDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Waits for the network, beside the running web server: identities first, then endpoints, then an answer from all three
 * organisations. Only then does it say READY.
 */
@Component
class NetworkStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkStart.class);
    private static final long LOOK_AGAIN_MS = 100;

    private final AppSettings settings;
    private final NetworkLedger ledger;
    private final ThreeOrganisationProbe probe;
    private final NetworkState state;
    private final ApplicationEventPublisher events;
    private final WebServerApplicationContext web;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    NetworkStart(
            AppSettings settings,
            NetworkLedger ledger,
            ThreeOrganisationProbe probe,
            NetworkState state,
            ApplicationEventPublisher events,
            WebServerApplicationContext web) {
        this.settings = settings;
        this.ledger = ledger;
        this.probe = probe;
        this.state = state;
        this.events = events;
        this.web = web;
    }

    @Override
    public void start() {
        running = true;
        Thread thread = new Thread(this::run, "network-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** After the web server, which starts in the phase before the last. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void run() {
        try {
            await(settings.usersFile());
            List<LedgerUser> users = UserDirectory.read(settings.usersFile());
            events.publishEvent(new UsersKnown(users));
            await(settings.endpointsFile());
            ledger.open(users, settings.endpointsFile());
            awaitAnswer(users);
            state.opened();
            events.publishEvent(new NetworkReady());
            announce();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("the gateway cannot use the network in {}", settings.dataDir(), e);
        }
    }

    private void await(Path file) throws InterruptedException {
        while (!Files.exists(file)) {
            pause();
        }
    }

    private void awaitAnswer(List<LedgerUser> users) throws InterruptedException {
        String last = "";
        while (true) {
            try {
                probe.check(users);
                return;
            } catch (LedgerException e) {
                String reason = e.failure().toString();
                if (!reason.equals(last)) {
                    LOG.info("waiting for the network: {}", reason);
                    last = reason;
                }
                pause();
            }
        }
    }

    private void pause() throws InterruptedException {
        if (stopped.await(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("stopping");
        }
    }

    /** The line that scripts wait for; it is output, not a log entry. */
    @SuppressWarnings("SystemOut")
    private void announce() {
        System.out.println("READY http://127.0.0.1:" + web.getWebServer().getPort());
        System.out.flush();
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
