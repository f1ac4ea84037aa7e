// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Certificates and private keys as PEM text, and back. */
public final class Pem {
    private static final int LINE = 64;
    private static final Base64.Encoder ENCODER = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    /**
     * A certificate as PEM.
     *
     * @param certificate any X.509 certificate
     */
    public static String certificate(X509Certificate certificate) {
        try {
            return block("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IdentityException("A certificate cannot be encoded.", e);
        }
    }

    /**
     * A private key as PKCS#8 PEM.
     *
     * @param key a key that has an encoded form
     */
    public static String privateKey(PrivateKey key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    /**
     * Reads the first certificate of a PEM text.
     *
     * @param pem PEM text
     * @throws IdentityException if there is none
     */
    public static X509Certificate readCertificate(String pem) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IdentityException("The text is not a PEM certificate.", e);
        }
    }

    /**
     * Reads a PKCS#8 PEM elliptic-curve key.
     *
     * @param pem PEM text
     * @throws IdentityException if it is not such a key
     */
    public static PrivateKey readPrivateKey(String pem) {
        String body = pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "").strip();
        try {
            byte[] der = Base64.getMimeDecoder().decode(body);
            return KeyFactory.getInstance("EC", Ecdsa.PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new IdentityException("The text is not a PKCS#8 PEM private key.", e);
        }
    }

    static String block(String type, byte[] der) {
        return "-----BEGIN " + type + "-----\n" + ENCODER.encodeToString(der) + "\n-----END " + type + "-----\n";
    }
}
