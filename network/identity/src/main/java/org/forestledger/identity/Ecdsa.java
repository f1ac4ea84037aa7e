// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** ECDSA over P-256 with SHA-256 as Fabric wants it: the s of every signature is in the lower half of the order. */
public final class Ecdsa {
    /** BouncyCastle, named instead of registered, so that the default providers of the process stay as they are. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private static final String CURVE = "secp256r1";
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
    private static final BigInteger HALF_ORDER = ORDER.shiftRight(1);

    private Ecdsa() {}

    /** A new P-256 key pair. */
    public static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IdentityException("No P-256 key pair can be made.", e);
        }
    }

    /**
     * Signs a message with SHA-256 and low s.
     *
     * @param key P-256 private key
     * @param message the message itself, not its hash
     * @return DER-encoded signature
     */
    public static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA", PROVIDER);
            signature.initSign(key);
            signature.update(message);
            return toLowS(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IdentityException("The message cannot be signed.", e);
        }
    }

    /**
     * The same signature with s in the lower half of the group order; Fabric refuses the other form.
     *
     * @param signature DER-encoded P-256 signature
     */
    public static byte[] toLowS(byte[] signature) {
        ASN1Sequence parts = ASN1Sequence.getInstance(signature);
        BigInteger r = ASN1Integer.getInstance(parts.getObjectAt(0)).getPositiveValue();
        BigInteger s = ASN1Integer.getInstance(parts.getObjectAt(1)).getPositiveValue();
        if (s.compareTo(HALF_ORDER) <= 0) {
            return signature;
        }
        try {
            return new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(ORDER.subtract(s))})
                    .getEncoded();
        } catch (IOException e) {
            throw new IdentityException("A signature cannot be encoded.", e);
        }
    }

    /**
     * Whether s is in the lower half of the group order.
     *
     * @param signature DER-encoded P-256 signature
     */
    public static boolean isLowS(byte[] signature) {
        ASN1Sequence parts = ASN1Sequence.getInstance(signature);
        return ASN1Integer.getInstance(parts.getObjectAt(1)).getPositiveValue().compareTo(HALF_ORDER) <= 0;
    }
}
