// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.fabric.topology.Topology.Host;
import org.forestledger.fabric.topology.TopologyFile;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.UserRecord;
import org.forestledger.identity.Users;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    private static final byte[] BLOCK = {1, 2, 3};

    @TempDir
    private static Path everybody;

    private static Network network;
    private static DataFolder data;

    @TempDir
    private Path here;

    @BeforeAll
    static void material() throws IOException {
        network = Network.of(TopologyFile.read("hosts"), 7050);
        data = new DataFolder(everybody);
        IdentityMaterial.generate(data.crypto().cryptoDir(), network.consortium(), Instant.now());
        NetworkFile.write(network, data);
        Files.createDirectories(data.genesisBlock().getParent());
        Files.write(data.genesisBlock(), BLOCK);
    }

    @Test
    void bundle_shouldHoldNoOtherOrganisationsPrivateKey_whateverTheHost() throws IOException {
        for (Host host : network.topology().hosts()) {
            DataFolder unpacked = unpacked(host.name());
            Set<String> mine = organisations(host.name());
            Set<String> foreign = keys(data).entrySet().stream()
                    .filter(key -> !mine.contains(owner(key.getKey())))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            assertThat(foreign).as(host.name()).hasSizeGreaterThan(10);
            for (Path file : files(unpacked.root())) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(foreign).as(host.name() + " " + file).noneMatch(text::contains);
            }
        }
    }

    @Test
    void bundle_shouldHoldEveryKeyOfItsOrganisation_whenTheOrganisationRunsOnOneHost() throws IOException {
        for (Host host : network.topology().hosts()) {
            Set<String> mine = organisations(host.name());
            Set<String> expected = keys(data).keySet().stream()
                    .filter(key -> mine.contains(owner(key)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(keys(unpacked(host.name())).keySet()).as(host.name()).isEqualTo(expected);
        }
    }

    @Test
    void bundle_shouldHoldWhatEveryoneMustAgreeOn() throws IOException {
        DataFolder unpacked = unpacked("partner");
        assertThat(NetworkFile.require(unpacked)).isEqualTo(network);
        assertThat(unpacked.genesisBlock()).hasBinaryContent(BLOCK);
        assertThat(unpacked.host()).hasContent("partner");
        for (var organisation : network.consortium().organisations()) {
            assertThat(unpacked.crypto().tlsAuthorityCertificate(organisation.name()))
                    .hasSameTextualContentAs(data.crypto().tlsAuthorityCertificate(organisation.name()));
        }
    }

    @Test
    void bundle_shouldNameOwnUsersOnly() throws IOException {
        Users users = Users.read(unpacked("statecompany").crypto().cryptoDir());
        assertThat(users.all()).extracting(UserRecord::organisation).containsOnly("StateCompany");
        users.all().forEach(user -> assertThat(users.credential(user).privateKey())
                .as(user.user())
                .isNotNull());
    }

    @Test
    void bundle_shouldBeReadableForItsOwnerOnly_alsoUnpacked() throws IOException {
        Path bundle = bundle("auditor");
        assertThat(Files.getPosixFilePermissions(bundle)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        DataFolder unpacked = new DataFolder(here.resolve("auditor-data"));
        Bundle.unpack(bundle, unpacked);
        for (Path file : files(unpacked.root())) {
            assertThat(Files.getPosixFilePermissions(file))
                    .as(file.toString())
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void write_shouldRefuse_whenThereIsNoSuchHost() {
        assertThatThrownBy(() -> Bundle.write(network, data, "elsewhere", here.resolve("x.tar.gz")))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("government, statecompany, partner, auditor");
    }

    @Test
    void unpack_shouldRefuse_whenTheFolderHoldsIdentities() throws IOException {
        Path bundle = bundle("auditor");
        assertThatThrownBy(() -> Bundle.unpack(bundle, data))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("holds no network yet");
    }

    @Test
    void unpack_shouldWriteNothing_whenAFileLiesOutsideOfTheFolder() throws IOException {
        Path evil = here.resolve("evil.tar.gz");
        Archive.write(evil, Map.of("fabric/host", "x".getBytes(StandardCharsets.UTF_8), "../beside", BLOCK));
        DataFolder target = new DataFolder(here.resolve("target"));
        assertThatThrownBy(() -> Bundle.unpack(evil, target))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("../beside");
        assertThat(here.resolve("beside")).doesNotExist();
        assertThat(target.root()).doesNotExist();
    }

    private Path bundle(String host) throws IOException {
        Path file = here.resolve(host + ".tar.gz");
        Bundle.write(network, data, host, file);
        return file;
    }

    private DataFolder unpacked(String host) throws IOException {
        DataFolder folder = new DataFolder(here.resolve(host));
        assertThat(Bundle.unpack(bundle(host), folder)).isEqualTo(host);
        return folder;
    }

    private static Set<String> organisations(String host) {
        return network.nodes().stream()
                .filter(node -> node.host().equals(host))
                .map(Node::organisation)
                .collect(Collectors.toSet());
    }

    /** The private keys of a folder: their files, and the first line of each key, which no two keys share. */
    private static Map<String, String> keys(DataFolder folder) throws IOException {
        return files(folder.crypto().cryptoDir()).stream()
                .filter(file -> text(file).contains("PRIVATE KEY"))
                .collect(Collectors.toMap(
                        file -> folder.crypto().cryptoDir().relativize(file).toString(),
                        file -> text(file).lines().skip(2).findFirst().orElseThrow()));
    }

    /** Whose key a file is, by its place. */
    private static String owner(String file) {
        String[] parts = file.split("/");
        return parts[0].equals("orderers")
                ? network.orderers().stream()
                        .filter(node -> node.shortName().equals(parts[1]))
                        .findFirst()
                        .orElseThrow()
                        .organisation()
                : parts[1];
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
