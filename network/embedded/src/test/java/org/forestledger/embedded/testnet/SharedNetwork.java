// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testnet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.launch.EmbeddedNetwork;
import org.forestledger.embedded.launch.NetworkStartException;

/** One network for all tests that only need a running one; each test uses keys of its own. */
public final class SharedNetwork {
    private static final AtomicInteger KEYS = new AtomicInteger();

    private SharedNetwork() {}

    private static final class Holder {
        private static final EmbeddedNetworkConfig CONFIG = config();
        private static final EmbeddedNetwork NETWORK = start();
        private static final Clients CLIENTS = new Clients(NETWORK, CONFIG.cryptoDir());

        private static EmbeddedNetworkConfig config() {
            try {
                Path data = Files.createTempDirectory("shared-network");
                return EmbeddedNetworkConfig.of(data).withChaincodeJar(ChaincodeJar.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedNetwork start() {
            try {
                EmbeddedNetwork network = EmbeddedNetwork.start(CONFIG);
                Runtime.getRuntime().addShutdownHook(new Thread(network::stop));
                return network;
            } catch (NetworkStartException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The running network. */
    public static EmbeddedNetwork network() {
        return Holder.NETWORK;
    }

    /** What it was started with. */
    public static EmbeddedNetworkConfig config() {
        return Holder.CONFIG;
    }

    /** Official clients, kept open. */
    public static Clients clients() {
        return Holder.CLIENTS;
    }

    /** A key that no other test uses. */
    public static String newKey() {
        return "key" + KEYS.incrementAndGet();
    }
}
