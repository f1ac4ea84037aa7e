// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.forestledger.identity.Consortium.Organisation;

/** The certificates that an organisation's authority has withdrawn, as a list that it has signed. */
public final class RevocationList {
    // Fabric never looks at the end; a list holds until the next one.
    private static final int YEARS = 10;

    private final OrganisationMaterial material;
    private final Path file;
    private final Path memberFile;

    private RevocationList(OrganisationMaterial material, Path file, Path memberFile) {
        this.material = material;
        this.file = file;
        this.memberFile = memberFile;
    }

    /**
     * The list of an organisation, which need not exist yet.
     *
     * @param cryptoDir a complete crypto folder with the key of the organisation's authority
     * @param organisation whose authority signs
     */
    public static RevocationList of(Path cryptoDir, Organisation organisation) {
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        return new RevocationList(
                OrganisationMaterial.load(organisation, paths),
                paths.authorityCertificate(organisation.name()).resolveSibling("crl.pem"),
                paths.organisationMsp(organisation.name()).resolve("crls").resolve("crl.pem"));
    }

    /** The list as PEM text, if anything has been withdrawn. */
    public Optional<String> pem() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new IdentityException("The revocation list " + file + " cannot be read.", e);
        }
    }

    /**
     * Withdraws certificates; those that are withdrawn already stay so.
     *
     * @param certificates certificates of this authority
     * @param now when
     * @return whether any of them was not withdrawn before
     */
    public boolean add(List<X509Certificate> certificates, Instant now) {
        try {
            TreeMap<BigInteger, Date> entries = new TreeMap<>();
            BigInteger number = BigInteger.ONE;
            Optional<X509CRL> before = read();
            if (before.isPresent()) {
                Optional.ofNullable(before.get().getRevokedCertificates()).orElse(Set.of()).stream()
                        .map(X509CRLEntry.class::cast)
                        .forEach(entry -> entries.put(entry.getSerialNumber(), entry.getRevocationDate()));
                // One more than the number of entries grows with every new list.
                number = BigInteger.valueOf(entries.size()).add(BigInteger.ONE);
            }
            boolean news = false;
            for (X509Certificate certificate : certificates) {
                news |= entries.putIfAbsent(certificate.getSerialNumber(), Date.from(now)) == null;
            }
            if (news) {
                String pem = sign(entries, number, now);
                PrivateFiles.createFolders(memberFile.getParent());
                PrivateFiles.replacePublic(file, pem);
                PrivateFiles.replacePublic(memberFile, pem);
            }
            return news;
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityException("The revocation list " + file + " cannot be made.", e);
        }
    }

    private String sign(TreeMap<BigInteger, Date> entries, BigInteger number, Instant now)
            throws IOException, GeneralSecurityException {
        Credential authority = material.authority().credential();
        X500Name issuer = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer, Date.from(now));
        builder.setNextUpdate(
                Date.from(now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant()));
        entries.forEach((serial, when) -> builder.addCRLEntry(serial, when, CRLReason.privilegeWithdrawn));
        // Fabric finds the authority of a list by this.
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils()
                        .createAuthorityKeyIdentifier(authority.certificate().getPublicKey()));
        builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
        return Pem.block(
                "X509 CRL",
                builder.build(new LowSContentSigner(authority.privateKey())).getEncoded());
    }

    private Optional<X509CRL> read() throws GeneralSecurityException {
        Optional<String> pem = pem();
        if (pem.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(pem.get().getBytes(StandardCharsets.US_ASCII))));
    }
}
