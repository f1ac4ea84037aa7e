// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.forestledger.identity.Consortium.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentTest {
    private static final String INVESTOR = "investor.a";

    @TempDir
    private Path folder;

    private Path crypto;
    private Path holder;

    @BeforeEach
    void generate() {
        crypto = folder.resolve("crypto");
        IdentityMaterial.generate(crypto);
        holder = new MaterialPaths(crypto).user("Partner", INVESTOR);
    }

    @Test
    void ownKey_shouldKeepRolesAndForgetTheKey_whenItIsCertified() throws Exception {
        X509Certificate before = read();
        KeyPair keys = keys("secp256r1");
        X509Certificate certificate =
                Enrolment.ownKey(crypto, INVESTOR, request(keys, keys.getPrivate()), Instant.now());
        assertThat(certificate.getPublicKey().getEncoded())
                .isEqualTo(keys.getPublic().getEncoded());
        assertThat(RoleAttributes.roles(certificate)).isEqualTo(RoleAttributes.roles(before));
        assertThat(RoleAttributes.accounts(certificate)).containsExactly("investor-a");
        assertThat(certificate.getSubjectX500Principal()).isEqualTo(before.getSubjectX500Principal());
        assertThat(read()).isEqualTo(certificate);
        assertThat(Renewal.certificates(holder)).containsExactly(certificate, before);
        try (Stream<Path> files = Files.walk(holder.resolve("msp"))) {
            assertThat(files.filter(file -> file.endsWith("priv_sk"))).isEmpty();
        }
        UserRecord record = Users.read(crypto).find(INVESTOR).orElseThrow();
        assertThat(record.privateKey()).isEmpty();
        assertThatThrownBy(() -> Users.read(crypto).credential(record)).hasMessageContaining("own hands");
        assertThat(IdentityMaterial.generate(crypto)).isEqualTo(IdentityMaterial.Outcome.KEPT);
    }

    @Test
    void ownKey_shouldGoOn_whenTheSameRequestComesAgain() throws Exception {
        KeyPair keys = keys("secp256r1");
        String request = request(keys, keys.getPrivate());
        X509Certificate first = Enrolment.ownKey(crypto, INVESTOR, request, Instant.now());
        assertThat(Enrolment.ownKey(crypto, INVESTOR, request, Instant.now())).isEqualTo(first);
        KeyPair next = keys("secp256r1");
        X509Certificate second = Enrolment.ownKey(crypto, INVESTOR, request(next, next.getPrivate()), Instant.now());
        assertThat(Renewal.certificates(holder)).hasSize(3).startsWith(second).contains(first);
    }

    @Test
    void ownKey_shouldRefuse_whenTheRequestIsNotTheSendersOwn() throws Exception {
        KeyPair keys = keys("secp256r1");
        refused(request(keys, keys("secp256r1").getPrivate()), "not signed by the key");
        KeyPair large = keys("secp384r1");
        refused(request(large, large.getPrivate()), "P-256");
        refused("nothing", "not a certificate request");
        assertThatThrownBy(() -> Enrolment.ownKey(crypto, "nobody", "", Instant.now()))
                .hasMessageContaining("There is no user nobody");
        assertThat(Users.read(crypto).find(INVESTOR).orElseThrow().privateKey()).isPresent();
    }

    @Test
    void renewal_shouldRefuse_whenTheUserKeepsTheKey() throws Exception {
        KeyPair keys = keys("secp256r1");
        Enrolment.ownKey(crypto, INVESTOR, request(keys, keys.getPrivate()), Instant.now());
        Organisation partner =
                Consortium.read(new MaterialPaths(crypto).consortium()).organisation("Partner");
        UserRecord record = Users.read(crypto).find(INVESTOR).orElseThrow();
        assertThatThrownBy(() -> Renewal.ofUser(crypto, partner, record, Instant.now()))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("enrol");
    }

    private void refused(String request, String reason) {
        assertThatThrownBy(() -> Enrolment.ownKey(crypto, INVESTOR, request, Instant.now()))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining(reason);
    }

    private X509Certificate read() throws Exception {
        return Pem.readCertificate(Files.readString(MaterialPaths.signingCertificate(holder)));
    }

    private static KeyPair keys(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static String request(KeyPair keys, PrivateKey signing) throws Exception {
        PublicKey key = keys.getPublic();
        return Pem.block(
                "CERTIFICATE REQUEST",
                new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=whoever"), key)
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(signing))
                        .getEncoded());
    }
}
