// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/** An authority of one organisation that issues certificates: either of identities or of TLS, never of both. */
public final class CertificateAuthority {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 127;

    private final String organisation;
    private final Credential credential;

    private CertificateAuthority(String organisation, Credential credential) {
        this.organisation = organisation;
        this.credential = credential;
    }

    /**
     * A new self-signed authority, also a foreign one for tests of wrong certificates.
     *
     * @param organisation the {@code O} of its subject and of all it issues
     * @param name its common name
     * @param validity how long it holds
     */
    public static CertificateAuthority create(String organisation, String name, Validity validity) {
        KeyPair keys = Ecdsa.newKeyPair();
        X500Name subject = subject(organisation, null, name);
        try {
            JcaX509v3CertificateBuilder builder = builder(subject, subject, validity, keys.getPublic());
            JcaX509ExtensionUtils utils = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(keys.getPublic()));
            Credential credential = new Credential(sign(builder, keys.getPrivate()), keys.getPrivate());
            return new CertificateAuthority(organisation, credential);
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityException("The certificate authority " + name + " cannot be made.", e);
        }
    }

    /**
     * An authority from the folder that {@link IdentityMaterial#generate(Path)} made.
     *
     * @param organisation organisation name
     * @param certificate PEM file of its certificate
     * @param privateKey PEM file of its key
     * @throws IdentityException if a file is no such PEM
     */
    public static CertificateAuthority load(String organisation, Path certificate, Path privateKey) {
        try {
            return new CertificateAuthority(
                    organisation,
                    new Credential(
                            Pem.readCertificate(Files.readString(certificate)),
                            Pem.readPrivateKey(Files.readString(privateKey))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The authority's own certificate and key. */
    public Credential credential() {
        return credential;
    }

    /** The authority's own certificate. */
    public X509Certificate certificate() {
        return credential.certificate();
    }

    /**
     * An enrolment certificate without attributes: a node or an administrator.
     *
     * @param name common name
     * @param unit what the holder is
     * @param validity how long it holds
     */
    public Credential enrol(String name, NodeOu unit, Validity validity) {
        return issue(subject(organisation, unit, name), validity, builder -> enrolmentExtensions(builder));
    }

    /**
     * An enrolment certificate of a client with roles and accounts.
     *
     * @param user common name and enrolment id
     * @param roles role names
     * @param accounts account ids, possibly none
     * @param validity how long it holds; it may be over
     */
    public Credential enrolClient(String user, List<String> roles, List<String> accounts, Validity validity) {
        return issue(subject(organisation, NodeOu.CLIENT, user), validity, client(user, roles, accounts));
    }

    /**
     * An enrolment certificate of a client for a key that was made elsewhere and stays there.
     *
     * @param key the P-256 public key
     * @param user common name and enrolment id
     * @param roles role names
     * @param accounts account ids, possibly none
     * @param validity how long it holds
     */
    X509Certificate certify(PublicKey key, String user, List<String> roles, List<String> accounts, Validity validity) {
        return certify(subject(organisation, NodeOu.CLIENT, user), key, validity, client(user, roles, accounts));
    }

    private static Extensions client(String user, List<String> roles, List<String> accounts) {
        byte[] attributes = RoleAttributes.encode(user, roles, accounts);
        return builder -> {
            enrolmentExtensions(builder);
            builder.addExtension(new ASN1ObjectIdentifier(RoleAttributes.OID), false, attributes);
        };
    }

    /**
     * A TLS server certificate; it also serves as client certificate between nodes.
     *
     * @param name common name
     * @param hosts DNS names and IP addresses it answers for
     * @param validity how long it holds
     */
    public Credential tlsServer(String name, List<String> hosts, Validity validity) {
        GeneralNames names =
                new GeneralNames(hosts.stream().map(Hosts::generalName).toArray(GeneralName[]::new));
        return issue(subject(organisation, null, name), validity, builder -> {
            tlsExtensions(builder, KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth);
            builder.addExtension(Extension.subjectAlternativeName, false, names);
        });
    }

    /**
     * A TLS client certificate.
     *
     * @param name common name
     * @param validity how long it holds
     */
    public Credential tlsClient(String name, Validity validity) {
        return issue(
                subject(organisation, null, name),
                validity,
                builder -> tlsExtensions(builder, KeyPurposeId.id_kp_clientAuth));
    }

    private Credential issue(X500Name subject, Validity validity, Extensions extensions) {
        KeyPair keys = Ecdsa.newKeyPair();
        return new Credential(certify(subject, keys.getPublic(), validity, extensions), keys.getPrivate());
    }

    private X509Certificate certify(X500Name subject, PublicKey key, Validity validity, Extensions extensions) {
        try {
            X500Name issuer = X500Name.getInstance(
                    credential.certificate().getSubjectX500Principal().getEncoded());
            JcaX509v3CertificateBuilder builder = builder(issuer, subject, validity, key);
            JcaX509ExtensionUtils utils = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(key));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    utils.createAuthorityKeyIdentifier(certificate().getPublicKey()));
            extensions.addTo(builder);
            return sign(builder, credential.privateKey());
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityException("The certificate of " + subject + " cannot be made.", e);
        }
    }

    private interface Extensions {
        void addTo(X509v3CertificateBuilder builder) throws IOException;
    }

    private static void enrolmentExtensions(X509v3CertificateBuilder builder) throws IOException {
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    }

    private static void tlsExtensions(X509v3CertificateBuilder builder, KeyPurposeId... purposes) throws IOException {
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, Validity validity, PublicKey key) {
        // Bit 126 is always set, so the serial number is positive and never short.
        BigInteger serial = new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1);
        return new JcaX509v3CertificateBuilder(
                issuer, serial, date(validity.notBefore()), date(validity.notAfter()), subject, key);
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, java.security.PrivateKey key)
            throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(new LowSContentSigner(key)));
    }

    private static X500Name subject(String organisation, NodeOu unit, String name) {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE);
        builder.addRDN(BCStyle.C, "CN");
        builder.addRDN(BCStyle.O, organisation);
        if (unit != null) {
            builder.addRDN(BCStyle.OU, unit.word());
        }
        builder.addRDN(BCStyle.CN, name);
        return builder.build();
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
