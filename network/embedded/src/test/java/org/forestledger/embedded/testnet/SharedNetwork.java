// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testnet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.launch.EmbeddedNetwork;
import org.forestledger.embedded.launch.NetworkStartException;
import org.hyperledger.fabric.protos.common.BlockchainInfo;

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

    /** The height once every peer has it, so that nothing of an earlier test is still on its way. */
    public static long settledHeight() {
        Set<Long> heights = new HashSet<>();
        Awaitility.await().until(() -> {
            heights.clear();
            for (Organisation organisation : Organisation.ALL) {
                byte[] info = clients()
                        .network(organisation.name())
                        .getContract("qscc")
                        .evaluateTransaction("GetChainInfo", "forest");
                heights.add(BlockchainInfo.parseFrom(info).getHeight());
            }
            return heights.size() == 1;
        });
        return heights.iterator().next();
    }

    /** A key that no other test uses. */
    public static String newKey() {
        return "key" + KEYS.incrementAndGet();
    }
}
