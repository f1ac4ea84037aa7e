// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/**
 * A certificate request whose sender has shown that the key is theirs.
 *
 * @param publicKey a P-256 key
 */
record CertificateRequest(PublicKey publicKey) {
    private static final String CURVE = "1.2.840.10045.3.1.7";

    /**
     * Reads a PKCS#10 request in PEM.
     *
     * @throws IdentityException if it is none, is not signed by its own key, or the key is not of P-256
     */
    static CertificateRequest read(String pem) {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            if (!(parser.readObject() instanceof PKCS10CertificationRequest request)) {
                throw new IdentityException(
                        "The text is not a certificate request in PEM (BEGIN CERTIFICATE REQUEST).");
            }
            requireCurve(request);
            PublicKey key = new JcaPKCS10CertificationRequest(request)
                    .setProvider(Ecdsa.PROVIDER)
                    .getPublicKey();
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder()
                    .setProvider(Ecdsa.PROVIDER)
                    .build(request.getSubjectPublicKeyInfo()))) {
                throw new IdentityException("The certificate request is not signed by the key that it names.");
            }
            return new CertificateRequest(key);
        } catch (IOException | GeneralSecurityException | OperatorCreationException | PKCSException e) {
            throw new IdentityException("The certificate request cannot be read.", e);
        }
    }

    private static void requireCurve(PKCS10CertificationRequest request) {
        if (!String.valueOf(request.getSubjectPublicKeyInfo().getAlgorithm().getParameters())
                .equals(CURVE)) {
            throw new IdentityException("The key of a certificate request must be of the curve P-256.");
        }
    }
}
