// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;

/** The hashes that hold a chain of blocks together, as Fabric defines them. */
public final class BlockHashes {
    private BlockHashes() {}

    /**
     * The bytes of a header that are hashed and signed: a DER sequence of number, previous hash and data hash.
     *
     * @param header block header
     */
    public static byte[] headerBytes(BlockHeader header) {
        // Fabric's number is unsigned and Java's long is not.
        BigInteger number = new BigInteger(Long.toUnsignedString(header.getNumber()));
        ASN1Encodable[] parts = {
            new ASN1Integer(number),
            new DEROctetString(header.getPreviousHash().toByteArray()),
            new DEROctetString(header.getDataHash().toByteArray())
        };
        try {
            return new DERSequence(parts).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("a header of three plain parts can always be encoded", e);
        }
    }

    /**
     * The SHA-256 of a header: the identity of a block.
     *
     * @param header block header
     */
    public static ByteString headerHash(BlockHeader header) {
        return ByteString.copyFrom(sha256().digest(headerBytes(header)));
    }

    /**
     * The SHA-256 over all transactions of a block, one after the other.
     *
     * @param data the transactions
     */
    public static ByteString dataHash(BlockData data) {
        MessageDigest digest = sha256();
        for (ByteString envelope : data.getDataList()) {
            envelope.asReadOnlyByteBufferList().forEach(digest::update);
        }
        return ByteString.copyFrom(digest.digest());
    }

    /** A new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
