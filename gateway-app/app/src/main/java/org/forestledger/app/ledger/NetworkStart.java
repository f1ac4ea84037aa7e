// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forestledger.app.AppSettings;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerUser;
import org.forestledger.ledgerclient.NetworkEndpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Waits for the network, beside the running web server: identities first, then endpoints, then an answer from all three
 * organisations. Only then does it say READY. From then on it opens the network anew when it listens elsewhere.
 */
@Component
class NetworkStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkStart.class);
    private static final long LOOK_AGAIN_MS = 100;

    private final AppSettings settings;
    private final NetworkLedger ledger;
    private final LedgerOfDatabaseStore belongs;
    private final ThreeOrganisationProbe probe;
    private final NetworkState state;
    private final ApplicationEventPublisher events;
    private final WebServerApplicationContext web;
    private final EndpointsWatch endpoints;
    private final UsersWatch users;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    NetworkStart(
            AppSettings settings,
            NetworkLedger ledger,
            LedgerOfDatabaseStore belongs,
            ThreeOrganisationProbe probe,
            NetworkState state,
            ApplicationEventPublisher events,
            WebServerApplicationContext web) {
        this.settings = settings;
        this.ledger = ledger;
        this.belongs = belongs;
        this.probe = probe;
        this.state = state;
        this.events = events;
        this.web = web;
        this.endpoints = new EndpointsWatch(settings.endpointsFile());
        this.users = new UsersWatch(settings.usersFile());
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
            List<LedgerUser> first = users.changed().orElseThrow();
            events.publishEvent(new UsersKnown(first));
            NetworkEndpoints opened = firstEndpoints();
            ledger.open(first, opened);
            awaitAnswer(first);
            state.opened();
            events.publishEvent(new NetworkReady());
            announce();
            follow(first, opened);
        } catch (OtherLedgerException e) {
            LOG.error("{}", e.getMessage());
            System.exit(SpringApplication.exit(web, () -> 1));
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

    private NetworkEndpoints firstEndpoints() throws InterruptedException {
        while (true) {
            Optional<NetworkEndpoints> found = endpoints.changed();
            if (found.isPresent()) {
                belongs.requireSame(found.get().genesisHash());
                return found.get();
            }
            pause();
        }
    }

    /** Peers were added, the network was started again on other ports, or a user has another key. */
    private void follow(List<LedgerUser> first, NetworkEndpoints opened) throws InterruptedException {
        List<LedgerUser> known = first;
        NetworkEndpoints current = opened;
        while (true) {
            pause();
            Optional<NetworkEndpoints> found = endpoints.changed();
            Optional<List<LedgerUser>> changed = users.changed();
            if (changed.isPresent()) {
                known = changed.get();
                events.publishEvent(new UsersKnown(known));
            }
            if (found.isPresent()) {
                current = found.get();
                reopen(known, current);
            } else if (changed.isPresent()) {
                LOG.info("the list of users was written anew; opened anew");
                ledger.open(known, current);
            }
        }
    }

    private void reopen(List<LedgerUser> users, NetworkEndpoints found) {
        try {
            belongs.requireSame(found.genesisHash());
            ledger.open(users, found);
            LOG.info(
                    "the network listens elsewhere now; opened anew with {} peers",
                    found.peers().size());
        } catch (OtherLedgerException e) {
            LOG.error("the network is not opened anew: {}", e.getMessage());
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
