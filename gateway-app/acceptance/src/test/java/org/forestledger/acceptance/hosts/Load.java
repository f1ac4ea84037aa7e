// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forestledger.acceptance.City;
import org.forestledger.acceptance.api.Api;

/**
 * Clients of all three organisations that write one thing after the other: accounts (Government), projects (state company),
 * and lots that go to and fro between two holders (partner).
 */
final class Load {
    /** Each client's pause: the load must leave two processors room for the hosts. */
    private static final Duration PAUSE = Duration.ofMillis(Integer.getInteger("forest.hosts.pause", 200));

    private final Journal journal = new Journal();
    private final List<Lots.Holder> holders = new ArrayList<>();
    private final List<Runnable> clients = new ArrayList<>();
    private final ExecutorService threads;
    private final List<Future<?>> running = new ArrayList<>();
    private final Lots lots;
    private volatile boolean stopped;

    /** Two clients for each organisation; the city is founded already. */
    Load(Api api, Lots lots) {
        this.lots = lots;
        Sender sender = new Sender(api, journal);
        for (int i = 0; i < Lots.COUNT; i++) {
            Lots.Holder holder = lots.holder(i, sender);
            holders.add(holder);
            clients.add(holder::move);
            clients.add(() -> openAccount(sender));
            clients.add(() -> propose(sender));
        }
        threads = Executors.newFixedThreadPool(clients.size());
    }

    void start() {
        for (Runnable client : clients) {
            running.add(threads.submit(() -> {
                while (!stopped) {
                    client.run();
                    Until.passed(PAUSE);
                }
            }));
        }
    }

    /** Lets every client end the write that it is at, whatever that takes. */
    void stop() throws InterruptedException {
        stopped = true;
        try {
            for (Future<?> client : running) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client has stopped: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    Journal journal() {
        return journal;
    }

    Lots lots() {
        return lots;
    }

    List<Lots.Holder> holders() {
        return holders;
    }

    private static void openAccount(Sender sender) {
        String id = City.fresh("account");
        sender.send("gov.registrar", "/accounts", id, "/accounts/" + id, Bodies.account(id));
    }

    private static void propose(Sender sender) {
        String id = City.fresh("project");
        sender.send("company.clerk", "/projects", id, "/projects/" + id, Bodies.project(id));
    }
}
