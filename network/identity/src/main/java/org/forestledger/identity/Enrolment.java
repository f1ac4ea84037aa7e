// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A certificate for a key that a user has made and keeps.
 *
 * <p>Name, roles and accounts are those of the user list; what the request says of its subject is not looked at. The key that
 * was kept here for the user until then is deleted. Its certificate goes to the old ones and still holds until it is revoked.
 */
public final class Enrolment {
    private static final Path KEY = Path.of("msp", "keystore", "priv_sk");

    private Enrolment() {}

    /**
     * Certifies a user's own key. After a run that was cut off, the same request goes on where it ended.
     *
     * @param cryptoDir a complete crypto folder
     * @param user a login of its user list
     * @param request PKCS#10 certificate request as PEM, signed by the key
     * @param now from when the certificate holds
     * @return the certificate, which is no secret
     * @throws IdentityException if there is no such user, the request is none, or the folder cannot be written
     */
    public static X509Certificate ownKey(Path cryptoDir, String user, String request, Instant now) {
        Users users = Users.read(cryptoDir);
        UserRecord record = users.find(user)
                .orElseThrow(() -> new IdentityException("There is no user " + user + " in " + cryptoDir + "."));
        PublicKey key = CertificateRequest.read(request).publicKey();
        try {
            Path holder = new MaterialPaths(cryptoDir).user(record.organisation(), user);
            X509Certificate certificate = certificate(cryptoDir, record, holder, key, now);
            List<Path> keys = keys(holder);
            Inventory.remove(cryptoDir, keys);
            users.replace(withoutKey(record));
            for (Path file : keys) {
                Files.deleteIfExists(file);
            }
            return certificate;
        } catch (IOException e) {
            throw new IdentityException("The certificate of " + user + " cannot be written to " + cryptoDir + ".", e);
        }
    }

    private static X509Certificate certificate(
            Path cryptoDir, UserRecord record, Path holder, PublicKey key, Instant now) throws IOException {
        Path file = MaterialPaths.signingCertificate(holder);
        X509Certificate present = Pem.readCertificate(Files.readString(file));
        if (Arrays.equals(present.getPublicKey().getEncoded(), key.getEncoded())) {
            return present;
        }
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        OrganisationMaterial material = OrganisationMaterial.load(
                Consortium.read(paths.consortium()).organisation(record.organisation()), paths);
        X509Certificate issued = material.authority()
                .certify(
                        key,
                        record.user(),
                        record.roles(),
                        record.accounts(),
                        OrganisationMaterial.certificateValidity(now));
        Path old = holder.resolve(Renewal.OLD).resolve(Renewal.serial(holder));
        Renewal.keep(file, old.resolve(holder.relativize(file)));
        PrivateFiles.replacePublic(file, Pem.certificate(issued));
        return issued;
    }

    /** The present key and those of earlier certificates. */
    private static List<Path> keys(Path holder) throws IOException {
        Path old = holder.resolve(Renewal.OLD);
        Stream<Path> earlier = Stream.of();
        if (Files.isDirectory(old)) {
            try (Stream<Path> folders = Files.list(old)) {
                earlier = folders.toList().stream();
            }
        }
        return Stream.concat(Stream.of(holder), earlier)
                .map(folder -> folder.resolve(KEY))
                .toList();
    }

    private static UserRecord withoutKey(UserRecord record) {
        return new UserRecord(
                record.user(),
                record.mspId(),
                record.organisation(),
                record.nameZh(),
                record.nameEn(),
                record.roles(),
                record.accounts(),
                record.certificate(),
                Optional.empty());
    }
}
