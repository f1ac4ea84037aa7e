// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.protocol;

import com.google.protobuf.ByteString;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;

/** The SHA-256 hashes that bind proposals, transactions and blocks. */
public final class Hashes {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Hashes() {}

    /** A fresh SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 over the parts, one after the other. */
    public static byte[] sha256(ByteString... parts) {
        MessageDigest digest = sha256();
        for (ByteString part : parts) {
            digest.update(part.asReadOnlyByteBuffer());
        }
        return digest.digest();
    }

    /** The transaction id that belongs to a nonce and a creator: lower-case hex of their SHA-256. */
    public static String transactionId(ByteString nonce, ByteString creator) {
        return hex(sha256(nonce, creator));
    }

    /** The hash over the block's transactions. */
    public static ByteString dataHash(BlockData data) {
        MessageDigest digest = sha256();
        for (ByteString transaction : data.getDataList()) {
            digest.update(transaction.asReadOnlyByteBuffer());
        }
        return ByteString.copyFrom(digest.digest());
    }

    /** The hash that the next block carries as its previous hash. */
    public static ByteString headerHash(BlockHeader header) {
        return ByteString.copyFrom(sha256(headerBytes(header)));
    }

    /** The header as ASN.1 DER sequence of number, previous hash and data hash, which is what is hashed and signed. */
    public static ByteString headerBytes(BlockHeader header) {
        ByteString number =
                der(0x02, ByteString.copyFrom(unsigned(header.getNumber()).toByteArray()));
        ByteString previous = der(0x04, header.getPreviousHash());
        ByteString data = der(0x04, header.getDataHash());
        return der(0x30, number.concat(previous).concat(data));
    }

    /** Lower-case hex. */
    public static String hex(byte[] bytes) {
        char[] out = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            out[2 * i] = HEX[(bytes[i] >> 4) & 0xf];
            out[2 * i + 1] = HEX[bytes[i] & 0xf];
        }
        return new String(out);
    }

    private static BigInteger unsigned(long value) {
        return new BigInteger(Long.toUnsignedString(value));
    }

    private static ByteString der(int tag, ByteString content) {
        int length = content.size();
        byte[] head;
        if (length < 0x80) {
            head = new byte[] {(byte) tag, (byte) length};
        } else if (length < 0x100) {
            head = new byte[] {(byte) tag, (byte) 0x81, (byte) length};
        } else if (length < 0x10000) {
            head = new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        } else {
            throw new IllegalArgumentException("A block header has no field of " + length + " bytes");
        }
        return ByteString.copyFrom(head).concat(content);
    }
}
