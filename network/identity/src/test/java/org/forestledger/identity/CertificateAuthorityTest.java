// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SignatureException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CertificateAuthorityTest {
    private static final Instant NOW = Instant.now();
    private static final Validity YEAR = Validity.years(NOW, 1);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_CERT_SIGN = 5;

    private final CertificateAuthority ca = CertificateAuthority.create("Partner", "ca.partner", YEAR);

    @Test
    void create_shouldMakeASelfSignedAuthority() throws Exception {
        X509Certificate certificate = ca.certificate();
        certificate.verify(certificate.getPublicKey());
        assertThat(certificate.getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
        assertThat(certificate.getKeyUsage()[KEY_CERT_SIGN]).isTrue();
        assertThat(certificate.getCriticalExtensionOIDs()).contains("2.5.29.19", "2.5.29.15");
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
    }

    @Test
    void enrol_shouldPutTheNodeUnitIntoTheSubject() throws Exception {
        for (NodeOu unit : NodeOu.values()) {
            X509Certificate certificate = ca.enrol("n", unit, YEAR).certificate();
            certificate.verify(ca.certificate().getPublicKey());
            assertThat(certificate.getSubjectX500Principal().getName())
                    .isEqualTo("CN=n,OU=" + unit.word() + ",O=Partner,C=CN");
            assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
            assertThat(certificate.getKeyUsage()[DIGITAL_SIGNATURE]).isTrue();
            assertThat(certificate.getKeyUsage()[KEY_CERT_SIGN]).isFalse();
        }
    }

    @Test
    void enrol_shouldNameTheKeyOfItsAuthority() {
        X509Certificate certificate = ca.enrol("n", NodeOu.PEER, YEAR).certificate();
        byte[] authority = AuthorityKeyIdentifier.getInstance(extension(certificate, "2.5.29.35"))
                .getKeyIdentifierOctets();
        byte[] subject = SubjectKeyIdentifier.getInstance(extension(ca.certificate(), "2.5.29.14"))
                .getKeyIdentifier();
        assertThat(authority).isEqualTo(subject);
        assertThat(extension(certificate, "2.5.29.14")).isNotEmpty();
    }

    @Test
    void enrolClient_shouldWriteTheAttributesAsFabricCaDoes() {
        X509Certificate certificate =
                ca.enrolClient("u", List.of("r1", "r2"), List.of("a-1"), YEAR).certificate();
        assertThat(new String(extension(certificate, RoleAttributes.OID), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"attrs\":{\"fl.account\":\"a-1\",\"fl.roles\":\"r1,r2\",\"hf.Affiliation\":\"\","
                        + "\"hf.EnrollmentID\":\"u\",\"hf.Type\":\"client\"}}");
        assertThat(certificate.getNonCriticalExtensionOIDs()).contains(RoleAttributes.OID);
        assertThat(RoleAttributes.roles(certificate)).containsExactly("r1", "r2");
        assertThat(RoleAttributes.accounts(certificate)).containsExactly("a-1");
    }

    @Test
    void enrolClient_shouldOmitTheAccount_whenThereIsNone() {
        X509Certificate certificate =
                ca.enrolClient("u", List.of("r"), List.of(), YEAR).certificate();
        assertThat(RoleAttributes.of(certificate)).doesNotContainKey(RoleAttributes.ACCOUNT);
        assertThat(RoleAttributes.accounts(certificate)).isEmpty();
    }

    @Test
    void of_shouldBeEmpty_whenTheCertificateHasNoAttributes() {
        assertThat(RoleAttributes.of(ca.certificate())).isEmpty();
    }

    @Test
    void enrolClient_shouldBeExpired_whenTheValidityIsOver() throws Exception {
        X509Certificate certificate = ca.enrolClient("u", List.of("r"), List.of(), Validity.expiredAt(NOW))
                .certificate();
        certificate.verify(ca.certificate().getPublicKey());
        assertThatThrownBy(certificate::checkValidity).isInstanceOf(CertificateExpiredException.class);
    }

    @Test
    void enrol_shouldNotVerify_whenTheAuthorityIsForeign() {
        CertificateAuthority foreign = CertificateAuthority.create("Partner", "ca.partner", YEAR);
        X509Certificate certificate = foreign.enrol("n", NodeOu.CLIENT, YEAR).certificate();
        assertThat(certificate.getIssuerX500Principal())
                .isEqualTo(ca.certificate().getSubjectX500Principal());
        assertThatThrownBy(() -> certificate.verify(ca.certificate().getPublicKey()))
                .isInstanceOf(SignatureException.class);
    }

    @Test
    void tlsServer_shouldListNamesAndAddresses() throws Exception {
        List<String> hosts = List.of("peer0.partner", "localhost", "127.0.0.1", "::1");
        X509Certificate certificate = ca.tlsServer("peer0.partner", hosts, YEAR).certificate();
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        assertThat(names)
                .extracting(name -> name.get(0) + " " + name.get(1))
                .containsExactly("2 peer0.partner", "2 localhost", "7 127.0.0.1", "7 0:0:0:0:0:0:0:1");
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2");
        assertThat(ca.tlsClient("u", YEAR).certificate().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
    }

    // Half of all raw signatures have a high s, so twenty certificates would show a missing correction.
    @RepeatedTest(20)
    void enrol_shouldSignWithLowS() {
        byte[] signature = ca.enrol("n", NodeOu.CLIENT, YEAR).certificate().getSignature();
        assertThat(Ecdsa.isLowS(signature)).isTrue();
    }

    @Test
    void readPrivateKey_shouldGiveTheSameKey() {
        Credential credential = ca.enrol("n", NodeOu.CLIENT, YEAR);
        byte[] message = {1, 2, 3};
        byte[] signature = Ecdsa.sign(Pem.readPrivateKey(credential.privateKeyPem()), message);
        assertThatCode(() -> {
                    var verifier = java.security.Signature.getInstance("SHA256withECDSA");
                    verifier.initVerify(
                            Pem.readCertificate(credential.certificatePem()).getPublicKey());
                    verifier.update(message);
                    assertThat(verifier.verify(signature)).isTrue();
                })
                .doesNotThrowAnyException();
        assertThat(credential.toString()).doesNotContain("PRIVATE");
    }

    private static byte[] extension(X509Certificate certificate, String oid) {
        return ASN1OctetString.getInstance(certificate.getExtensionValue(oid)).getOctets();
    }
}
