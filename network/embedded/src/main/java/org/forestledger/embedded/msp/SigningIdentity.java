// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.forestledger.embedded.config.CryptoLayout;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/**
 * A node's identity with its private key.
 *
 * <p>Signatures are deterministic (RFC 6979): the same message gives the same bytes, which keeps runs repeatable.
 */
public final class SigningIdentity {
    private final String mspId;
    private final ByteString serialized;
    private final ECPrivateKeyParameters key;

    private SigningIdentity(String mspId, ByteString serialized, ECPrivateKeyParameters key) {
        this.mspId = mspId;
        this.serialized = serialized;
        this.key = key;
    }

    /**
     * Reads certificate and key from a membership folder ({@code signcerts} and {@code keystore}).
     *
     * @throws IOException if a file is missing or is no such PEM
     */
    public static SigningIdentity load(String mspId, Path mspFolder) throws IOException {
        ByteString certificate =
                ByteString.copyFrom(Files.readAllBytes(CryptoLayout.onlyFile(mspFolder.resolve("signcerts"))));
        Path keyFile = CryptoLayout.onlyFile(mspFolder.resolve("keystore"));
        return of(mspId, certificate, readKey(keyFile));
    }

    private static SigningIdentity of(String mspId, ByteString certificatePem, ECPrivateKeyParameters key) {
        ByteString serialized = SerializedIdentity.newBuilder()
                .setMspid(mspId)
                .setIdBytes(certificatePem)
                .build()
                .toByteString();
        return new SigningIdentity(mspId, serialized, key);
    }

    private static ECPrivateKeyParameters readKey(Path file) throws IOException {
        try (PEMParser parser = new PEMParser(new StringReader(Files.readString(file)))) {
            Object object = parser.readObject();
            PrivateKeyInfo info;
            if (object instanceof PrivateKeyInfo pkcs8) {
                info = pkcs8;
            } else if (object instanceof PEMKeyPair pair) {
                info = pair.getPrivateKeyInfo();
            } else {
                throw new IOException(file + " holds no unencrypted private key in PEM");
            }
            AsymmetricKeyParameter key = PrivateKeyFactory.createKey(info);
            if (key instanceof ECPrivateKeyParameters ec) {
                return new ECPrivateKeyParameters(ec.getD(), Curve.DOMAIN);
            }
            throw new IOException(file + " holds a key that is not an elliptic-curve key");
        }
    }

    /** The membership id. */
    public String mspId() {
        return mspId;
    }

    /** The identity as Fabric's serialized identity: membership id and certificate. */
    public ByteString serialized() {
        return serialized;
    }

    /**
     * Signs SHA-256 of the parts, one after the other.
     *
     * @return DER sequence of r and a low s
     */
    public ByteString sign(ByteString... parts) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        BigInteger[] rs = signer.generateSignature(Hashes.sha256(parts));
        BigInteger n = Curve.DOMAIN.getN();
        BigInteger s = rs[1].compareTo(Curve.HALF_ORDER) > 0 ? n.subtract(rs[1]) : rs[1];
        try {
            return ByteString.copyFrom(StandardDSAEncoding.INSTANCE.encode(n, rs[0], s));
        } catch (IOException e) {
            throw new IllegalStateException("A signature within the group order can always be encoded", e);
        }
    }
}
