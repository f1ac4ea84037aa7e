// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

import com.google.protobuf.ByteString;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A public key that checks signatures as Fabric does: ECDSA with SHA-256 and s in the lower half of the order. */
public final class VerifyingKey {
    /** BouncyCastle by name: several times as fast as the platform's provider on Java 17. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private final PublicKey key;
    private final BigInteger halfOrder;

    private VerifyingKey(PublicKey key, BigInteger halfOrder) {
        this.key = key;
        this.halfOrder = halfOrder;
    }

    static VerifyingKey of(PublicKey key) throws InvalidIdentityException {
        try {
            PublicKey decoded =
                    KeyFactory.getInstance("EC", PROVIDER).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
            return new VerifyingKey(
                    decoded, ((ECPublicKey) decoded).getParams().getOrder().shiftRight(1));
        } catch (GeneralSecurityException e) {
            throw new InvalidIdentityException("the public key is not one of an elliptic curve", e);
        }
    }

    /**
     * Whether the signature over the parts, one after the other, is by this key.
     *
     * @param signature DER-encoded signature
     * @param message the parts of the message
     */
    public boolean verifies(ByteString signature, ByteString... message) {
        byte[] der = signature.toByteArray();
        try {
            if (!isLowS(der)) {
                return false;
            }
            Signature verifier = Signature.getInstance("SHA256withECDSA", PROVIDER);
            verifier.initVerify(key);
            for (ByteString part : message) {
                verifier.update(part.asReadOnlyByteBuffer());
            }
            return verifier.verify(der);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Bytes that are no signature at all are a wrong signature.
            return false;
        }
    }

    private boolean isLowS(byte[] der) {
        ASN1Sequence parts = ASN1Sequence.getInstance(der);
        return parts.size() == 2
                && ASN1Integer.getInstance(parts.getObjectAt(1)).getValue().compareTo(halfOrder) <= 0;
    }
}
