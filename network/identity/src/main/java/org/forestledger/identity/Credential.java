// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A certificate and its private key.
 *
 * @param certificate X.509 certificate, ECDSA P-256
 * @param privateKey its private key
 */
public record Credential(X509Certificate certificate, PrivateKey privateKey) {
    /** The certificate as PEM text: with the MSP id, this is an identity of Fabric. */
    public String certificatePem() {
        return Pem.certificate(certificate);
    }

    /** The private key as PKCS#8 PEM text. */
    public String privateKeyPem() {
        return Pem.privateKey(privateKey);
    }

    @Override
    public String toString() {
        // The private key must not reach a log through string concatenation.
        return "Credential[" + certificate.getSubjectX500Principal() + "]";
    }
}
