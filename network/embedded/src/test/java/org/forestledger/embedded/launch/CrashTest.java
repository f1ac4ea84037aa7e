// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.embedded.testnet.Texts.text;

import io.grpc.ManagedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.ledger.FileDisk;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.port.ServerPorts;
import org.forestledger.embedded.testnet.ChaincodeJar;
import org.forestledger.embedded.testnet.Clients;
import org.forestledger.embedded.testnet.Seeds;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of its work loses nothing that it has acknowledged. */
class CrashTest {
    private static final int ROUNDS = 2;
    private static final int WRITERS = 4;

    @TempDir
    private Path data;

    private ManagedChannel channel(int port) throws IOException {
        Path tls = data.resolve("crypto/organizations/Government/peers/peer0/tls/ca.crt");
        return io.grpc.Grpc.newChannelBuilder(
                        "127.0.0.1:" + port,
                        io.grpc.TlsChannelCredentials.newBuilder()
                                .trustManager(tls.toFile())
                                .build())
                .overrideAuthority("peer0.government")
                .build();
    }

    private Gateway gateway(ManagedChannel channel) {
        Path user = new Clients(null, data.resolve("crypto")).admin("Government");
        return Gateway.newInstance()
                .identity(Clients.identity("GovernmentMSP", user))
                .signer(Clients.signer(user))
                .hash(Hash.SHA256)
                .connection(channel)
                .connect();
    }

    /** Writes until the network dies; notes each key whose commit was acknowledged. */
    private static Thread writer(Contract contract, String name, Queue<String> acknowledged, CountDownLatch begun) {
        Thread thread = new Thread(() -> {
            try {
                for (int i = 0; ; i++) {
                    contract.submitTransaction("put", name + i, "v");
                    acknowledged.add(name + i);
                    begun.countDown();
                }
            } catch (GatewayException | org.hyperledger.fabric.client.CommitException e) {
                // The network has been killed, which ends the writing.
                begun.countDown();
            }
        });
        thread.start();
        return thread;
    }

    @Test
    void restart_shouldHaveEveryAcknowledgedTransactionOnce_whenTheProcessWasKilled() throws Exception {
        Random random = Seeds.random("CrashTest");
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < ROUNDS; round++) {
            int port = ServerPorts.inARow(Organisation.ALL.size());
            try (ChildNetwork child = ChildNetwork.launch(data, data.resolve("log" + round), port)) {
                child.awaitReady();
                ManagedChannel channel = channel(port);
                try (Gateway gateway = gateway(channel)) {
                    Contract contract = gateway.getNetwork("forest").getContract("forest-ledger");
                    CountDownLatch begun = new CountDownLatch(20 + random.nextInt(40));
                    List<Thread> writers = new ArrayList<>();
                    for (int i = 0; i < WRITERS; i++) {
                        writers.add(writer(contract, "r" + round + "w" + i + "-", acknowledged, begun));
                    }
                    begun.await();
                    child.kill();
                    for (Thread writer : writers) {
                        writer.join();
                    }
                } finally {
                    channel.shutdownNow();
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
        assertAllThereOnce(acknowledged);
    }

    private void assertAllThereOnce(Queue<String> acknowledged) throws Exception {
        EmbeddedNetworkConfig config = EmbeddedNetworkConfig.of(data).withChaincodeJar(ChaincodeJar.path());
        long height;
        try (EmbeddedNetwork network = EmbeddedNetwork.start(config);
                Clients clients = new Clients(network, config.cryptoDir())) {
            height = network.height();
            Contract contract = clients.contract("Partner");
            for (String key : acknowledged) {
                assertThat(text(contract.evaluateTransaction("history", key))).isEqualTo("v");
            }
            contract.submitTransaction("put", "after", "restart");
        }
        List<Object> tips = new ArrayList<>();
        for (Organisation organisation : Organisation.ALL) {
            Path file = config.networkDir().resolve(organisation.folder()).resolve("blocks.log");
            assertThat(Files.size(file)).isPositive();
            try (Ledger ledger = Ledger.open(new FileDisk(), file)) {
                assertThat(ledger.height()).isGreaterThan(height);
                tips.add(ledger.tip());
            }
        }
        assertThat(tips).containsOnly(tips.get(0));
    }

    @Test
    void terminate_shouldStopCleanly_whenTheProcessIsAskedTo() throws Exception {
        int port = ServerPorts.inARow(Organisation.ALL.size());
        try (ChildNetwork child = ChildNetwork.launch(data, data.resolve("log"), port)) {
            assertThat(child.awaitReady()).isEqualTo("NETWORK READY 1");
            assertThat(data.resolve("network/endpoints.json"))
                    .content()
                    .contains("\"127.0.0.1:" + port + "\"")
                    .contains("\"serverName\": \"peer0.government\"");

            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> EmbeddedNetwork.start(
                            EmbeddedNetworkConfig.of(data).withChaincodeJar(ChaincodeJar.path()))))
                    .hasMessageContaining("is in use by another process");
            assertThat(child.isAlive()).isTrue();

            // 143 is how a process ends that was asked to terminate and did so.
            assertThat(child.terminate()).isEqualTo(143);
            assertThat(data.resolve("network/endpoints.json")).doesNotExist();
        }
    }
}
