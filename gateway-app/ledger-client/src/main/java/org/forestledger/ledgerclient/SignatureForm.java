// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/** Signatures by P-256 in the one form that Fabric takes: DER, with s in the lower half of the order. */
final class SignatureForm {
    private static final BigInteger ORDER =
            SECNamedCurves.getByName("secp256r1").getN();
    private static final BigInteger HALF = ORDER.shiftRight(1);
    private static final int PLAIN_BYTES = 64;

    private SignatureForm() {}

    /**
     * The signature as Fabric takes it.
     *
     * @param signature DER, or r and s of 32 bytes each
     * @throws SignatureRefusedException if it is neither, or not one of the message by the certificate's key
     */
    static byte[] checked(byte[] signature, byte[] message, X509Certificate certificate) {
        try {
            BigInteger[] parts = signature.length == PLAIN_BYTES
                    ? PlainDSAEncoding.INSTANCE.decode(ORDER, signature)
                    : StandardDSAEncoding.INSTANCE.decode(ORDER, signature);
            BigInteger low = parts[1].compareTo(HALF) > 0 ? ORDER.subtract(parts[1]) : parts[1];
            byte[] der = StandardDSAEncoding.INSTANCE.encode(ORDER, parts[0], low);
            Signature verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(certificate);
            verifier.update(message);
            if (verifier.verify(der)) {
                return der;
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    private static SignatureRefusedException refused() {
        return new SignatureRefusedException("not a signature of these bytes by this certificate");
    }
}
