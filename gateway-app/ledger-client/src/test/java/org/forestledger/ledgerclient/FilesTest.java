// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    @TempDir
    Path data;

    @Test
    void endpoints_shouldResolvePathsAgainstDataFolder_whenRelative() throws IOException {
        Path file = Files.createDirectories(data.resolve("network")).resolve("endpoints.json");
        Files.writeString(
                file,
                "{\"network\":\"embedded\",\"channel\":\"forest\",\"chaincode\":\"forest-ledger\",\"genesisHash\":\"ab\","
                        + "\"peers\":[{\"mspId\":\"PartnerMSP\",\"organisation\":\"Partner\",\"address\":\"127.0.0.1:1\","
                        + "\"serverName\":\"p\",\"tlsCaCertificate\":\"crypto/ca.pem\"}]}");

        NetworkEndpoints endpoints = NetworkEndpoints.read(file);

        assertThat(endpoints.peersOf("PartnerMSP")).singleElement().satisfies(peer -> {
            assertThat(peer.tlsCaCertificate())
                    .isEqualTo(data.resolve("crypto/ca.pem").toAbsolutePath());
            assertThat(peer.name()).isEqualTo("127.0.0.1:1");
            assertThat(peer.tlsClient()).isEmpty();
        });
        assertThat(endpoints.peersOf("OtherMSP")).isEmpty();
    }

    @Test
    void endpoints_shouldHoldAllPeersAndWhatToShowThem_whenNetworkAsksForCertificates() throws IOException {
        Path file = Files.createDirectories(data.resolve("network")).resolve("endpoints.json");
        String peer = "{\"mspId\":\"PartnerMSP\",\"organisation\":\"Partner\",\"name\":\"peer%1$d.partner\","
                + "\"address\":\"127.0.0.1:%1$d\",\"serverName\":\"p\",\"tlsCaCertificate\":\"crypto/ca.pem\","
                + "\"tlsClientCertificate\":\"crypto/client.crt\",\"tlsClientKey\":\"crypto/client.key\"}";
        Files.writeString(
                file,
                "{\"network\":\"fabric\",\"ordering\":\"bft\",\"channel\":\"forest\",\"chaincode\":\"c\",\"peers\":["
                        + peer.formatted(0) + "," + peer.formatted(1) + "]}");

        NetworkEndpoints endpoints = NetworkEndpoints.read(file);

        assertThat(endpoints.ordering()).isEqualTo("bft");
        assertThat(endpoints.peersOf("PartnerMSP"))
                .extracting(NetworkEndpoints.Peer::name)
                .containsExactly("peer0.partner", "peer1.partner");
        assertThat(endpoints.peersOf("PartnerMSP").get(1).tlsClient())
                .contains(new NetworkEndpoints.TlsClient(
                        data.resolve("crypto/client.crt").toAbsolutePath(),
                        data.resolve("crypto/client.key").toAbsolutePath()));
    }

    @Test
    void endpoints_shouldBeFault_whenNoPeerIsNamed() throws IOException {
        Path file = Files.createDirectories(data.resolve("network")).resolve("endpoints.json");
        Files.writeString(file, "{\"channel\":\"forest\",\"chaincode\":\"c\",\"peers\":[]}");

        assertThatThrownBy(() -> NetworkEndpoints.read(file)).isInstanceOf(LedgerException.class);
    }

    @Test
    void users_shouldResolvePathsAgainstOwnFolder_whenRead() throws IOException {
        Path file = data.resolve("users.json");
        Files.writeString(
                file,
                "[{\"user\":\"clerk\",\"mspId\":\"StateCompanyMSP\",\"organisation\":\"StateCompany\",\"nameZh\":\"经办\","
                        + "\"nameEn\":\"Clerk\",\"roles\":[\"clerk\"],\"accounts\":[\"sc\"],\"certificate\":\"a/c.pem\","
                        + "\"privateKey\":\"a/k.pem\"}]");

        assertThat(UserDirectory.read(file)).singleElement().satisfies(user -> {
            assertThat(user.user()).isEqualTo("clerk");
            assertThat(user.roles()).containsExactly("clerk");
            assertThat(user.certificate()).isEqualTo(data.resolve("a/c.pem").toAbsolutePath());
        });
    }

    @Test
    void users_shouldBeFault_whenFieldIsMissing() throws IOException {
        Path file = data.resolve("users.json");
        Files.writeString(file, "[{\"user\":\"clerk\"}]");

        assertThatThrownBy(() -> UserDirectory.read(file)).isInstanceOf(LedgerException.class);
    }
}
