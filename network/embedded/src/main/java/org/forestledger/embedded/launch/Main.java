// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;

/** Starts the network as a process of its own. */
public final class Main {
    private static final int EXIT_USAGE = 2;
    private static final int EXIT_FAILURE = 1;

    private Main() {}

    /**
     * Runs until the process is told to stop.
     *
     * <p>Prints {@code NETWORK READY <height>} when clients may come. Exits with 2 on wrong options, with 1 if the network
     * does not start or cannot go on.
     */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedNetworkConfig config;
        try {
            config = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.USAGE);
            System.exit(EXIT_USAGE);
            return;
        }
        EmbeddedNetwork network;
        try {
            network = EmbeddedNetwork.start(config);
        } catch (NetworkStartException e) {
            System.err.println(e.getMessage());
            System.exit(EXIT_FAILURE);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(network::stop, "stop"));
        System.out.println("NETWORK READY " + network.height());
        network.failure().thenAccept(cause -> {
            System.err.println("The network cannot go on: " + cause.getMessage());
            new Thread(() -> System.exit(EXIT_FAILURE), "exit").start();
        });
        new CountDownLatch(1).await();
    }
}
