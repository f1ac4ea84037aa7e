// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forestledger.embedded.testnet.Texts.text;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.embedded.chaincode.InProcessChaincode;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.testnet.ChaincodeJar;
import org.forestledger.embedded.testnet.Clients;
import org.forestledger.identity.IdentityMaterial;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, restarts, and starts that must fail. */
class StartTest {
    @TempDir
    private Path data;

    private EmbeddedNetworkConfig config() {
        return EmbeddedNetworkConfig.of(data).withChaincodeJar(ChaincodeJar.path());
    }

    private static void put(EmbeddedNetwork network, Path crypto, String key) throws Exception {
        try (Clients clients = new Clients(network, crypto)) {
            clients.contract("Government").submitTransaction("put", key, "v");
        }
    }

    @Test
    void restart_shouldFillStoresAgain_whenSomeWereLost() throws Exception {
        String genesis;
        try (EmbeddedNetwork network = EmbeddedNetwork.start(config())) {
            put(network, config().cryptoDir(), "one");
            put(network, config().cryptoDir(), "two");
            genesis = Files.readString(EndpointsFile.path(config().networkDir()));
        }
        // A peer and the orderer lose everything: one catches up from the other stores, and the other way round.
        Files.delete(config().networkDir().resolve("partner/blocks.log"));
        Files.delete(config().networkDir().resolve("orderer/blocks.log"));

        try (EmbeddedNetwork network = EmbeddedNetwork.start(config());
                Clients clients = new Clients(network, config().cryptoDir())) {
            assertThat(network.height()).isEqualTo(3);
            assertThat(text(clients.contract("Partner").evaluateTransaction("history", "two")))
                    .isEqualTo("v");
            put(network, config().cryptoDir(), "three");
            assertThat(genesisHash(Files.readString(EndpointsFile.path(config().networkDir()))))
                    .isEqualTo(genesisHash(genesis));
        }
    }

    private static String genesisHash(String endpoints) {
        return endpoints
                .lines()
                .filter(line -> line.contains("genesisHash"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void restart_shouldRefuse_whenAPeersStoreIsOfAnotherNetwork(@TempDir Path other) throws Exception {
        EmbeddedNetworkConfig otherConfig = EmbeddedNetworkConfig.of(other).withChaincodeJar(ChaincodeJar.path());
        EmbeddedNetwork.start(config()).close();
        EmbeddedNetwork.start(otherConfig).close();
        Files.copy(
                otherConfig.networkDir().resolve("auditor/blocks.log"),
                config().networkDir().resolve("auditor/blocks.log"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> EmbeddedNetwork.start(config()))
                .isInstanceOf(NetworkStartException.class)
                .hasMessageContaining("AuditorMSP")
                .hasMessageContaining("not of the same network");
    }

    @Test
    void start_shouldSayWhy_whenThereIsNoSuchJar() {
        EmbeddedNetworkConfig wrong = EmbeddedNetworkConfig.of(data).withChaincodeJar(data.resolve("no.jar"));

        assertThatThrownBy(() -> EmbeddedNetwork.start(wrong))
                .isInstanceOf(NetworkStartException.class)
                .hasMessageContaining("There is no chaincode jar at");
    }

    @Test
    void start_shouldSayWhy_whenTheIdentitiesAreHalfThere() throws IOException {
        Files.createDirectories(data.resolve("crypto/organizations"));

        assertThatThrownBy(() -> EmbeddedNetwork.start(config())).isInstanceOf(NetworkStartException.class);
    }

    @Test
    void start_shouldSayWhichServer_whenAChaincodeDoesNotComeUp() {
        InetSocketAddress nobody = new InetSocketAddress("127.0.0.1", 1);
        Map<String, InetSocketAddress> servers =
                Map.of("GovernmentMSP", nobody, "StateCompanyMSP", nobody, "PartnerMSP", nobody);
        EmbeddedNetworkConfig wrong = EmbeddedNetworkConfig.of(data)
                .withChaincodeServers("label:hash", servers)
                .withChaincodeStartTimeout(Duration.ofMillis(500));

        assertThatThrownBy(() -> EmbeddedNetwork.start(wrong))
                .isInstanceOf(NetworkStartException.class)
                .hasMessageContaining("127.0.0.1:1 did not come up");
        assertThatThrownBy(() -> EmbeddedNetwork.start(
                        EmbeddedNetworkConfig.of(data).withChaincodeServers("x:y", Map.of("GovernmentMSP", nobody))))
                .hasMessageContaining("No chaincode server was given for StateCompanyMSP");
    }

    @Test
    void start_shouldUseRunningServers_whenTheirAddressesAreGiven() throws Exception {
        IdentityMaterial.generate(data.resolve("crypto"));
        String packageId = InProcessChaincode.packageId("outside", ChaincodeJar.path());
        List<InProcessChaincode> servers = new ArrayList<>();
        Map<String, InetSocketAddress> addresses = new HashMap<>();
        for (Organisation organisation : Organisation.ALL) {
            if (organisation.endorses()) {
                InProcessChaincode server =
                        InProcessChaincode.start(organisation.folder(), ChaincodeJar.path(), packageId);
                servers.add(server);
                addresses.put(organisation.mspId(), server.address());
            }
        }
        try (EmbeddedNetwork network =
                EmbeddedNetwork.start(EmbeddedNetworkConfig.of(data).withChaincodeServers(packageId, addresses))) {
            put(network, config().cryptoDir(), "k");
            assertThat(network.height()).isGreaterThanOrEqualTo(1);
        } finally {
            servers.forEach(InProcessChaincode::close);
        }
    }

    @Test
    void blocks_shouldHoldSeveralTransactions_whenTheyComeWithinTheTimeout() throws Exception {
        try (EmbeddedNetwork network = EmbeddedNetwork.start(config().withBatch(Duration.ofSeconds(5), 3));
                Clients clients = new Clients(network, config().cryptoDir())) {
            Contract contract = clients.contract("Government");
            Transaction first =
                    contract.newProposal("add").addArguments("k", "1").build().endorse();
            Transaction second =
                    contract.newProposal("add").addArguments("k", "2").build().endorse();
            Transaction third = contract.newProposal("put")
                    .addArguments("other", "3")
                    .build()
                    .endorse();

            SubmittedTransaction one = first.submitAsync();
            SubmittedTransaction two = second.submitAsync();
            SubmittedTransaction three = third.submitAsync();

            assertThat(List.of(
                            one.getStatus().getBlockNumber(),
                            two.getStatus().getBlockNumber(),
                            three.getStatus().getBlockNumber()))
                    .containsOnly(1L);
            assertThat(one.getStatus().getCode()).isEqualTo(TxValidationCode.VALID);
            assertThat(two.getStatus().getCode()).isEqualTo(TxValidationCode.MVCC_READ_CONFLICT);
            assertThat(three.getStatus().getCode()).isEqualTo(TxValidationCode.VALID);
        }
    }

    @Test
    void options_shouldBeRefused_whenTheyAreWrong() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("--data"),
                List.of("--data", "d"),
                List.of("--data", "d", "--chaincode-jar", "j", "--port-base", "x"),
                List.of("--data", "d", "--chaincode-jar", "j", "--port-base", "65535"),
                List.of("--data", "d", "--chaincode-jar", "j", "--batch-count", "0"),
                List.of("--data", "d", "--chaincode-server", "GovernmentMSP"),
                List.of("--data", "d", "--no-such-option", "x"))) {
            assertThatThrownBy(() -> Options.parse(wrong))
                    .as(wrong.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
