// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.forestledger.identity.Consortium.Node;
import org.forestledger.identity.Consortium.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalTest {
    @TempDir
    private Path folder;

    private Path crypto;
    private MaterialPaths paths;
    private Organisation partner;

    @BeforeEach
    void generate() {
        crypto = folder.resolve("crypto");
        IdentityMaterial.generate(crypto);
        paths = new MaterialPaths(crypto);
        partner = Consortium.read(paths.consortium()).organisation("Partner");
    }

    private Renewal ofPeer() {
        return Renewal.ofPeer(crypto, partner, new Node("peer0", List.of("10.0.0.7")), Instant.now());
    }

    private static X509Certificate certificate(Path file) throws IOException {
        return Pem.readCertificate(Files.readString(file));
    }

    @Test
    void activate_shouldKeepTheNameAndChangeTheKeys() throws IOException, GeneralSecurityException {
        Path peer = paths.peer("Partner", "peer0");
        X509Certificate before = certificate(MaterialPaths.signingCertificate(peer));
        String keyBefore = Files.readString(MaterialPaths.signingKey(peer));
        X509Certificate tlsBefore = certificate(peer.resolve("tls/server.crt"));

        ofPeer().activate();

        X509Certificate after = certificate(MaterialPaths.signingCertificate(peer));
        X509Certificate tlsAfter = certificate(peer.resolve("tls/server.crt"));
        assertThat(after.getSubjectX500Principal()).isEqualTo(before.getSubjectX500Principal());
        assertThat(after.getPublicKey()).isNotEqualTo(before.getPublicKey());
        assertThat(tlsAfter.getPublicKey()).isNotEqualTo(tlsBefore.getPublicKey());
        assertThat(tlsAfter.getSubjectAlternativeNames()).anyMatch(name -> name.contains("10.0.0.7"));
        after.verify(certificate(paths.authorityCertificate("Partner")).getPublicKey());
        Path old = peer.resolve("old").resolve(before.getSerialNumber().toString(16));
        assertThat(old.resolve("msp/keystore/priv_sk")).hasContent(keyBefore);
        try (var files = Files.list(peer.resolve("msp/signcerts"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(IdentityMaterial.generate(crypto)).isEqualTo(IdentityMaterial.Outcome.KEPT);
    }

    @Test
    void prepare_shouldGiveTheSameCertificates_whenAnEarlierRunWasCutOff() throws IOException {
        String first = Files.readString(MaterialPaths.signingCertificate(ofPeer().prepare()));
        String second = Files.readString(MaterialPaths.signingCertificate(ofPeer().prepare()));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void ofUser_shouldKeepRolesAndAccounts() throws IOException {
        UserRecord user = Users.read(crypto).find("investor.a").orElseThrow();
        Renewal.ofUser(crypto, partner, user, Instant.now()).activate();

        X509Certificate renewed = certificate(crypto.resolve(user.certificate()));
        assertThat(RoleAttributes.roles(renewed)).isEqualTo(user.roles());
        assertThat(RoleAttributes.accounts(renewed)).isEqualTo(user.accounts());
        assertThat(Renewal.certificates(paths.user("Partner", "investor.a"))).hasSize(2);
    }

    @Test
    void add_shouldListEachCertificateOnce_whenItIsRevokedAgain() throws IOException, GeneralSecurityException {
        List<X509Certificate> first = Renewal.certificates(paths.user("Partner", "investor.a"));
        List<X509Certificate> second = Renewal.certificates(paths.user("Partner", "investor.b"));
        RevocationList list = RevocationList.of(crypto, partner);

        assertThat(list.pem()).isEmpty();
        assertThat(list.add(first, Instant.now())).isTrue();
        assertThat(list.add(first, Instant.now())).isFalse();
        assertThat(list.add(second, Instant.now())).isTrue();

        X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(list.pem().orElseThrow().getBytes(StandardCharsets.US_ASCII)));
        crl.verify(certificate(paths.authorityCertificate("Partner")).getPublicKey());
        assertThat(crl.getRevokedCertificates()).hasSize(2);
        assertThat(crl.isRevoked(first.get(0))).isTrue();
        assertThat(crl.isRevoked(certificate(MaterialPaths.signingCertificate(paths.user("Partner", "partner.clerk")))))
                .isFalse();
        assertThat(crl.getExtensionValue("2.5.29.35")).isNotNull();
    }

    @Test
    void add_shouldListThePeer_andChangeNothingTheSecondTime() throws IOException {
        Node peer = new Node("peer1", List.of("10.0.0.8"));
        MorePeers.add(crypto, "Partner", peer, Instant.now());
        String certificate = Files.readString(MaterialPaths.signingCertificate(paths.peer("Partner", "peer1")));
        MorePeers.add(crypto, "Partner", peer, Instant.now());

        assertThat(MaterialPaths.signingCertificate(paths.peer("Partner", "peer1")))
                .hasContent(certificate);
        assertThat(Consortium.read(paths.consortium()).organisation("Partner").peers())
                .extracting(Node::name)
                .containsExactly("peer0", "peer1");
        assertThat(Files.readString(crypto.resolve("material.json")))
                .contains("organizations/Partner/peers/peer1/tls/server.key");
    }
}
