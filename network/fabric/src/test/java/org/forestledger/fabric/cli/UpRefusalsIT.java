// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Topology;
import org.forestledger.fabric.topology.TopologyFile;
import org.forestledger.identity.IdentityMaterial;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a network from coming up: one sentence, exit code 1, nothing destroyed; and it goes on once that is mended. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UpRefusalsIT {
    private static final Duration ELEVEN_YEARS = Duration.ofDays(11 * 365);

    @TempDir
    private Path folder;

    private RunningNetwork network;
    private final String base = Integer.toString(RunningNetwork.portBase());

    @BeforeEach
    void assume() {
        network = RunningNetwork.assumed("raft", folder);
    }

    @AfterEach
    void down() {
        if (network != null && NetworkFile.read(network.data()).isPresent()) {
            network.run("down");
        }
    }

    private RunningNetwork.Answer up(String... more) {
        String[] arguments = new String[6 + more.length];
        String[] usual = {
            "--topology",
            "raft",
            "--port-base",
            base,
            "--chaincode-jar",
            RunningNetwork.chaincode().toString()
        };
        System.arraycopy(usual, 0, arguments, 0, usual.length);
        System.arraycopy(more, 0, arguments, usual.length, more.length);
        return network.run("up", arguments);
    }

    private void refused(RunningNetwork.Answer answer, String words) {
        assertThat(answer.exit()).isEqualTo(1);
        String last =
                answer.err().strip().lines().reduce((first, second) -> second).orElse("");
        assertThat(last).contains(words).endsWith(".");
    }

    @Test
    void up_shouldNameThePortAndStartNothing_thenGoOn_whenItIsFree() throws Exception {
        int port = Integer.parseInt(base) + 32;
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", port));

            refused(up(), "Port " + port + " of 127.0.0.1, which orderer1.statecompany needs, is in use");

            assertThat(network.run("status").out()).doesNotContain("running");
        }
        assertThat(up().exit()).isZero();
        network.submit("gov.leader1", "peer0.government");

        refused(network.run("up", "--topology", "bft"), "was made with another topology");
        refused(network.run("up", "--port-base", "30000"), "was made with the port base " + base);
        // Neither hurt what runs.
        network.submit("gov.leader1", "peer0.government");
        otherChannelIsRefused();
    }

    /** The nodes of a data folder have joined one channel and are told of another. */
    private void otherChannelIsRefused() throws Exception {
        DataFolder data = network.data();
        Network known = NetworkFile.require(data);
        Topology topology = known.topology();
        NetworkFile.write(
                Network.of(
                        new Topology(
                                Topology.FORMAT,
                                "other",
                                topology.ordering(),
                                topology.hosts(),
                                topology.organisations()),
                        known.portBase()),
                data);
        try {
            refused(
                    network.run(
                            "up", "--chaincode-jar", RunningNetwork.chaincode().toString()),
                    "has joined the channel forest, not other");
        } finally {
            NetworkFile.write(known, data);
        }
    }

    @Test
    void up_shouldRefuse_whenTheFolderOfIdentitiesIsHalfBuilt() throws Exception {
        Path crypto = network.data().crypto().cryptoDir();
        Files.createDirectories(crypto);
        Files.writeString(crypto.resolve("users.json"), "[]");

        refused(up(), "holds files but no complete identity material");

        assertThat(crypto.resolve("users.json")).hasContent("[]");
    }

    @Test
    void up_shouldNameTheNode_whenItsCertificateHasExpired() throws Exception {
        Network expired = Network.of(TopologyFile.read("raft"), Integer.parseInt(base));
        IdentityMaterial.generate(
                network.data().crypto().cryptoDir(),
                expired.consortium(),
                Instant.now().minus(ELEVEN_YEARS));

        refused(up(), "of orderer0.government expired on ");
    }

    @Test
    void up_shouldRefuse_whenTheChaincodeIsMissingOrTheDataFolderIsOfAnotherNetwork() throws Exception {
        refused(
                network.run("up", "--topology", "raft", "--chaincode-jar", "missing.jar"),
                "missing.jar; build it with mvn package");
        refused(network.run("up", "--topology", "missing.json"), "The topology file missing.json cannot be read");

        Path embedded = network.data().root().resolve("network").resolve("genesis.block");
        Files.createDirectories(embedded.getParent());
        Files.writeString(embedded, "a block");
        refused(up(), "holds an embedded network");
        assertThat(embedded).hasContent("a block");
    }

    /** A small file system of memory stands for a full disk; making one takes root. */
    @Test
    void up_shouldRefuse_whenTheDiskIsFull() throws Exception {
        Path data = network.data().root();
        Files.createDirectories(data);
        assumeTrue(
                exit("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", data.toString()) == 0, "Only root may mount.");
        try {
            refused(up(), "MiB free; a network needs at least 300 MiB");
        } finally {
            assertThat(exit("umount", data.toString())).isZero();
        }
    }

    private static int exit(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
