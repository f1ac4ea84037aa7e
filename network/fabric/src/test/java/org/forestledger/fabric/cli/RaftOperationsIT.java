// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.forestledger.identity.MaterialPaths;
import org.hyperledger.fabric.protos.common.Block;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of day two on a Raft network; each test leaves the network whole for the next. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class RaftOperationsIT {
    private static final String USER = "gov.leader1";
    private static final String OTHER_USER = "gov.leader2";
    private static final String PEER = "peer0.government";

    @TempDir
    private static Path folder;

    private static RunningNetwork network;

    @BeforeAll
    static void up() {
        network = RunningNetwork.up("raft", folder);
    }

    @AfterAll
    static void down() {
        if (network != null) {
            network.close();
        }
    }

    @Test
    void restart_shouldGoThroughAllNodes_whenItIsRolling() throws Exception {
        long process = network.site()
                .nodes()
                .process(network.node(PEER))
                .running()
                .orElseThrow()
                .pid();

        network.done("restart", "--rolling", "--all");

        assertThat(network.site()
                        .nodes()
                        .process(network.node(PEER))
                        .running()
                        .orElseThrow()
                        .pid())
                .isNotEqualTo(process);
        network.submit(USER, PEER);
    }

    @Test
    void upgrade_shouldPutTheJarIntoForce_andKeepItOverARestart() throws Exception {
        Path jar = network.otherChaincode();
        String version = network.site().packages().make(jar).version();

        network.done("upgrade", "--chaincode-jar", jar.toString());
        network.submit(USER, PEER);
        assertThat(network.done("upgrade", "--chaincode-jar", jar.toString()).out())
                .contains("already");

        network.done("stop", "chaincode.government");
        network.done("start", "chaincode.government");
        assertThat(network.done("status").out().lines().filter(line -> line.startsWith("chaincode.")))
                .as("a chaincode service of each peer, the auditor's as well")
                .hasSize(4)
                .allMatch(line -> line.contains(version));
        network.submit(USER, PEER);
    }

    @Test
    void renew_shouldGiveEveryOrdererNewKeys_whileTheOthersGoOn() throws Exception {
        for (String name : new String[] {"orderer0.government", "orderer1.statecompany", "orderer2.partner"}) {
            Path certificate = network.data().material(network.node(name)).resolve("tls/server.crt");
            String before = Files.readString(certificate);

            network.done("renew", name);

            assertThat(Files.readString(certificate)).isNotEqualTo(before);
            network.submit(USER, PEER);
        }
    }

    @Test
    void renew_shouldLetAPeerReachItsChaincode_withItsNewKeys() throws Exception {
        Path certificate = MaterialPaths.signingCertificate(network.data().material(network.node(PEER)));
        String before = Files.readString(certificate);

        network.done("renew", PEER);
        network.done("renew", "chaincode.government");
        network.done("renew-user", USER);

        assertThat(Files.readString(certificate)).isNotEqualTo(before);
        network.submit(USER, PEER);
    }

    @Test
    void revoke_shouldShutAUserOut_untilNewCertificatesAreGiven() throws Exception {
        network.submit(OTHER_USER, PEER);

        network.done("revoke", OTHER_USER);
        assertThat(network.done("revoke", OTHER_USER).out()).contains("already");

        assertThatThrownBy(() -> network.evaluate(OTHER_USER, PEER)).hasMessageContaining("access denied");
        assertThatThrownBy(() -> network.submit(OTHER_USER, PEER)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> network.submit(OTHER_USER, "peer0.partner")).isInstanceOf(Exception.class);
        network.evaluate(USER, PEER);
        network.submit(USER, PEER);

        network.done("renew-user", OTHER_USER);
        network.submit(OTHER_USER, PEER);
    }

    @Test
    void addPeer_shouldServe_whetherItBeginsWithASnapshotOrTheFirstBlock() throws Exception {
        Path snapshot = network.beside("snapshot");
        assertThat(network.done("snapshot", PEER, "--out", snapshot.toString()).out())
                .contains("state hash");

        network.done("add-peer", "Government", "--from-snapshot", snapshot.toString());
        network.done("add-peer", "Auditor");

        network.submit(USER, "peer1.government");
        assertThat(Files.readString(network.data().endpoints())).contains("peer1.government", "peer1.auditor");
        assertThat(network.done("add-peer", "Government").out()).contains("serves");
        assertThat(network.run("add-peer", "Nobody").exit()).isEqualTo(1);
    }

    @Test
    void restore_shouldBringAPeerBack_whichFetchesWhatItMissed() throws Exception {
        Path backup = network.beside("backup.tar.gz");
        network.done("backup", "peer0.statecompany", "--out", backup.toString());
        network.submit(USER, PEER);
        long height = network.height(PEER);

        assertThat(network.run("restore", "peer0.statecompany", "--from", backup.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(network.run("restore", "peer0.partner", "--from", backup.toString(), "--force")
                        .err())
                .contains("is of peer0.statecompany");
        network.done("restore", "peer0.statecompany", "--from", backup.toString(), "--force");

        assertThat(network.height("peer0.statecompany")).isGreaterThanOrEqualTo(height);
        network.submit(USER, PEER);
    }

    @Test
    void exportBlocks_shouldWriteWhatIsMissing() throws Exception {
        Path out = network.beside("blocks");
        network.done("export-blocks", "--out", out.toString(), "--to", "2", "--peer", PEER);
        Path second = out.resolve("0000000001.block");
        byte[] before = Files.readAllBytes(second);
        Files.delete(second);

        network.done("export-blocks", "--out", out.toString(), "--to", "2", "--peer", PEER);

        assertThat(Files.readAllBytes(second)).isEqualTo(before);
        assertThat(Block.parseFrom(before).getHeader().getNumber()).isEqualTo(1);
        assertThat(network.run("export-blocks", "--out", out.toString(), "--to", "99999")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void unit_shouldNameTheEnvironmentThatTheNodeRunsWith() throws Exception {
        String unit = network.done("unit", PEER).out();

        assertThat(unit).contains("ExecStart=", "peer node start");
        assertThat(Files.readString(network.data().node(network.node(PEER)).resolve("systemd.env")))
                .contains("CORE_PEER_ID=\"" + PEER + "\"");
    }
}
