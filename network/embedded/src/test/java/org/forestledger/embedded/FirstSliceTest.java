// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.launch.EmbeddedNetwork;
import org.forestledger.embedded.testnet.ChaincodeJar;
import org.forestledger.embedded.testnet.Clients;
import org.hyperledger.fabric.client.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstSliceTest {
    @Test
    void submit_shouldBeSeenByEveryOrganisation_whenCommitted(@TempDir Path data) throws Exception {
        long t = System.nanoTime();
        EmbeddedNetworkConfig config = EmbeddedNetworkConfig.of(data).withChaincodeJar(ChaincodeJar.path());
        try (EmbeddedNetwork network = EmbeddedNetwork.start(config);
                Clients clients = new Clients(network, config.cryptoDir())) {
            System.out.println("START " + (System.nanoTime() - t) / 1_000_000);
            Contract contract = clients.contract("Government");
            byte[] answer = contract.submitTransaction("put", "k", "v");
            assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("ok");
            assertThat(new String(contract.evaluateTransaction("get", "k"), StandardCharsets.UTF_8))
                    .isEqualTo("v");
            t = System.nanoTime();
            for (int i = 0; i < 20; i++) contract.submitTransaction("put", "k", "v" + i);
            System.out.println("20 TX " + (System.nanoTime() - t) / 1_000_000);
        }
    }
}
