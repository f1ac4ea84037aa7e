// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.msp.CreatorName;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * What one block says, in plain values, for readers that know nothing of Fabric's protobufs. Apart from its form only the
 * hash of its content is checked; whether it is justified is for the verifier to judge.
 *
 * @param number block number
 * @param hash SHA-256 of its header, lower-case hexadecimal
 * @param previousHash the hash that it names as the one of the block before; empty in the first block
 * @param transactions all of them, those that do not count included
 */
public record BlockContent(long number, String hash, String previousHash, List<TransactionContent> transactions) {
    private static final int BYTE = 0xff;

    public BlockContent {
        transactions = List.copyOf(transactions);
    }

    /**
     * Reads a block.
     *
     * @param bytes Fabric's protobuf bytes, with the validation flags of a peer
     * @param chaincode the chaincode whose writes are wanted
     * @throws UnusableInputException if it is no block, if its content is not what its header was made for, or if what
     *     counts in it cannot be told
     */
    public static BlockContent read(byte[] bytes, String chaincode) {
        Block block = parse(bytes);
        long number = block.getHeader().getNumber();
        if (!BlockHashes.dataHash(block.getData()).equals(block.getHeader().getDataHash())) {
            throw new UnusableInputException(
                    "The content of block " + number + " is not what its header was made for.");
        }
        List<TransactionContent> transactions = new ArrayList<>();
        for (int index = 0; index < block.getData().getDataCount(); index++) {
            transactions.add(transaction(block, index, chaincode));
        }
        return new BlockContent(
                number,
                hex(BlockHashes.headerHash(block.getHeader())),
                hex(block.getHeader().getPreviousHash()),
                transactions);
    }

    private static Block parse(byte[] bytes) {
        try {
            Block block = Block.parseFrom(bytes);
            if (block.hasHeader()) {
                return block;
            }
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException("The bytes are no protobuf block.", e);
        }
        throw new UnusableInputException("The bytes hold no block.");
    }

    private static TransactionContent transaction(Block block, int index, String chaincode) {
        long number = block.getHeader().getNumber();
        ByteString envelope = block.getData().getData(index);
        String code = code(block, index);
        try {
            Transaction read = TransactionReader.read(number, index, envelope);
            CreatorName creator = CreatorName.of(read.creator());
            boolean counts = code.equals(TransactionContent.VALID);
            return new TransactionContent(
                    index,
                    read.txId(),
                    read.type().name(),
                    code,
                    read.call().map(BlockContent::function).orElse(""),
                    creator.mspId(),
                    creator.commonName(),
                    Optional.of(read.time()),
                    counts ? writes(number, read, chaincode) : List.of());
        } catch (MalformedTransactionException e) {
            if (code.equals(TransactionContent.VALID)) {
                throw new UnusableInputException(
                        "Transaction " + index + " of block " + number + " counts but is not readable.", e);
            }
            String txId = TransactionReader.claimedId(envelope).orElse("");
            return new TransactionContent(index, txId, "", code, "", "", "", Optional.empty(), List.of());
        }
    }

    private static String code(Block block, int index) {
        long number = block.getHeader().getNumber();
        ByteString flags = block.getMetadata().getMetadataCount() > BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE
                ? block.getMetadata().getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE)
                : ByteString.EMPTY;
        if (number == 0) {
            // The first block is the configuration that everything rests on; nobody flags it.
            return TransactionContent.VALID;
        }
        if (flags.size() != block.getData().getDataCount()) {
            throw new UnusableInputException("Block " + number + " has " + flags.size() + " validation flags for "
                    + block.getData().getDataCount() + " transactions, so what counts cannot be told.");
        }
        int flag = flags.byteAt(index) & BYTE;
        TxValidationCode code = TxValidationCode.forNumber(flag);
        return code == null ? "CODE_" + flag : code.name();
    }

    private static String function(Transaction.Call call) {
        return call.arguments().isEmpty() ? "" : call.arguments().get(0).toStringUtf8();
    }

    private static List<TransactionContent.Write> writes(long number, Transaction read, String chaincode) {
        List<TransactionContent.Write> writes = new ArrayList<>();
        for (NamespaceAccess access :
                read.call().map(Transaction.Call::accesses).orElse(List.of())) {
            if (access.namespace().equals(chaincode)) {
                for (KVWrite write : access.keys().getWritesList()) {
                    writes.add(new TransactionContent.Write(
                            write.getKey(), write.getIsDelete() ? Optional.empty() : Optional.of(text(number, write))));
                }
            }
        }
        return List.copyOf(writes);
    }

    private static String text(long number, KVWrite write) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(write.getValue().asReadOnlyByteBuffer())
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(
                    "Block " + number + " writes an entry " + write.getKey() + " that is no text.", e);
        }
    }

    private static String hex(ByteString hash) {
        return HexFormat.of().formatHex(hash.toByteArray());
    }
}
