// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.forestledger.identity.MaterialPaths;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is different with BFT: the configuration names the orderers' signing certificates too. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BftOperationsIT {
    @TempDir
    private static Path folder;

    private static RunningNetwork network;

    @BeforeAll
    static void up() {
        network = RunningNetwork.up("bft", folder);
    }

    @AfterAll
    static void down() {
        if (network != null) {
            network.close();
        }
    }

    @Test
    void renew_shouldGiveOrderersNewKeys_whileTheOthersGoOn() throws Exception {
        for (String name : new String[] {"orderer0.government", "orderer3.auditor"}) {
            Path certificate = MaterialPaths.signingCertificate(network.data().material(network.node(name)));
            String before = Files.readString(certificate);

            network.done("renew", name);

            assertThat(Files.readString(certificate)).isNotEqualTo(before);
            network.submit("gov.leader1", "peer0.government");
        }
        // The renewed ones count: without one of the old ones three are just enough.
        network.done("stop", "orderer1.statecompany");
        network.submit("gov.leader1", "peer0.partner");
        network.done("start", "orderer1.statecompany");
    }

    @Test
    void renew_shouldCollectTheOthersSignatures_whenTheirKeysAreElsewhere() throws Exception {
        String orderer = "orderer2.partner";
        Path certificate = MaterialPaths.signingCertificate(network.data().material(network.node(orderer)));
        String before = Files.readString(certificate);
        String change = network.data()
                .fabric()
                .resolve("updates")
                .resolve("renew-" + orderer + ".pb")
                .toString();
        try (Administrators administrators = new Administrators(network)) {
            administrators.only("Partner");
            RunningNetwork.Answer alone = network.run("renew", orderer);
            assertThat(alone.exit()).isNotZero();
            assertThat(alone.err()).contains("has 1 of the 3 signatures", "sign-update", change);
            assertThat(Files.readString(certificate)).isEqualTo(before);

            administrators.only("Government");
            assertThat(network.done("sign-update", change).out()).contains("has 2 signatures");
            administrators.only("StateCompany");
            assertThat(network.done("sign-update", change).out()).contains("has 3 signatures");
            administrators.only("Partner");
            network.done("submit-update", change);
            network.done("renew", orderer);
        }
        assertThat(Files.readString(certificate)).isNotEqualTo(before);
        network.submit("gov.leader1", "peer0.government");
    }
}
