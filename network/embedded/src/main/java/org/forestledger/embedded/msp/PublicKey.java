// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.forestledger.embedded.protocol.Hashes;

/** A decoded P-256 public key; decoding costs more than verifying, so keys are kept. */
public final class PublicKey {
    private final ECPublicKeyParameters parameters;

    private PublicKey(ECPublicKeyParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Decodes a key.
     *
     * @throws MspException if it is not an elliptic-curve key on P-256
     */
    static PublicKey of(SubjectPublicKeyInfo info) throws MspException {
        if (!X9ObjectIdentifiers.id_ecPublicKey.equals(info.getAlgorithm().getAlgorithm())
                || !X9ObjectIdentifiers.prime256v1.equals(info.getAlgorithm().getParameters())) {
            throw new MspException("public key is not an ECDSA key on P-256");
        }
        try {
            byte[] point = info.getPublicKeyData().getBytes();
            return new PublicKey(
                    new ECPublicKeyParameters(Curve.DOMAIN.getCurve().decodePoint(point), Curve.DOMAIN));
        } catch (RuntimeException e) {
            // The decoder trips over arbitrary bytes in many ways; in each of them they are no key.
            throw new MspException("public key is not a point of P-256", e);
        }
    }

    /**
     * Whether the signature is this key's over SHA-256 of the message, in DER with a low s.
     *
     * @param message what was signed
     * @param signature DER sequence of r and s
     */
    public boolean verifies(ByteString message, ByteString signature) {
        return verifiesHash(Hashes.sha256(message), signature);
    }

    /** As {@link #verifies}, over a message given in parts. */
    public boolean verifiesParts(ByteString signature, ByteString... parts) {
        return verifiesHash(Hashes.sha256(parts), signature);
    }

    private boolean verifiesHash(byte[] hash, ByteString signature) {
        BigInteger[] rs;
        try {
            rs = StandardDSAEncoding.INSTANCE.decode(Curve.DOMAIN.getN(), signature.toByteArray());
        } catch (IOException | RuntimeException e) {
            // The decoder trips over arbitrary bytes in many ways; in each of them they are no signature.
            return false;
        }
        if (rs[1].compareTo(Curve.HALF_ORDER) > 0) {
            return false;
        }
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, parameters);
        return signer.verifySignature(hash, rs[0], rs[1]);
    }
}
