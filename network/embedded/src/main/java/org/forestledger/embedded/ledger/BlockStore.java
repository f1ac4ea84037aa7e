// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.Block;

/** The blocks of one node on its own disk, hash-chained from the genesis block on. */
public final class BlockStore implements Closeable {
    /** Recent blocks that are kept in memory, since readers of events follow the tip. */
    private static final int RECENT_MAX = 64;

    private final Path path;
    private final RecordFile records;
    private final Map<ByteString, Long> numberByHash = new HashMap<>();
    private final Block[] recent = new Block[RECENT_MAX];
    private long height;
    private ByteString tipHash = ByteString.EMPTY;
    private ByteString previousTipHash = ByteString.EMPTY;

    private BlockStore(Path path, RecordFile records) {
        this.path = path;
        this.records = records;
    }

    /**
     * Opens a store and checks the chain of every block in it.
     *
     * @param onBlock called with each block in order, to build what follows from the blocks
     * @throws CorruptStoreException if a block does not fit the chain or the file is damaged
     * @throws IOException if the disk fails
     */
    public static BlockStore open(Disk disk, Path file, Consumer<Block> onBlock) throws IOException {
        RecordFile records = RecordFile.open(disk, file);
        BlockStore store = new BlockStore(file, records);
        try {
            for (int i = 0; i < records.count(); i++) {
                Block block = store.parse(records.read(i), i);
                store.checkFits(block);
                store.advance(block);
                onBlock.accept(block);
            }
            return store;
        } catch (IOException | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /** Bytes of a torn last block that opening cut off. */
    public long tornBytes() {
        return records.tornBytes();
    }

    /** How many blocks there are; the next block has this number. */
    public synchronized long height() {
        return height;
    }

    /** The header hash of the last block; empty if there is none. */
    public synchronized ByteString tipHash() {
        return tipHash;
    }

    /** Height, hash of the last block and of the one before, as one consistent picture. */
    public synchronized Tip tip() {
        return new Tip(height, tipHash, previousTipHash);
    }

    /**
     * The end of the chain.
     *
     * @param height how many blocks there are
     * @param hash header hash of the last block
     * @param previousHash header hash of the block before it
     */
    public record Tip(long height, ByteString hash, ByteString previousHash) {}

    /**
     * Appends the next block; when it returns the block would survive a power cut.
     *
     * @throws CorruptStoreException if the block does not continue the chain
     * @throws IOException if the disk fails
     */
    public void append(Block block) throws IOException {
        checkFits(block);
        records.append(block.toByteArray());
        advance(block);
    }

    private synchronized void advance(Block block) {
        long number = block.getHeader().getNumber();
        recent[(int) (number % RECENT_MAX)] = block;
        previousTipHash = tipHash;
        tipHash = Hashes.headerHash(block.getHeader());
        numberByHash.put(tipHash, number);
        height = number + 1;
    }

    private synchronized void checkFits(Block block) throws CorruptStoreException {
        if (block.getHeader().getNumber() != height) {
            throw new CorruptStoreException(
                    path + ": block " + block.getHeader().getNumber() + " stands where block " + height + " should be");
        }
        if (!block.getHeader().getPreviousHash().equals(tipHash)) {
            throw new CorruptStoreException(
                    path + ": block " + height + " does not carry the hash of the block before it");
        }
        if (!Hashes.dataHash(block.getData()).equals(block.getHeader().getDataHash())) {
            throw new CorruptStoreException(
                    path + ": the transactions of block " + height + " do not have the hash that its header carries");
        }
    }

    /**
     * A block by number.
     *
     * @throws IOException if the disk fails
     */
    public Optional<Block> block(long number) throws IOException {
        synchronized (this) {
            if (number < 0 || number >= height) {
                return Optional.empty();
            }
            Block cached = recent[(int) (number % RECENT_MAX)];
            if (cached != null && cached.getHeader().getNumber() == number) {
                return Optional.of(cached);
            }
        }
        return Optional.of(parse(records.read((int) number), number));
    }

    /** The number of the block with this header hash. */
    public synchronized Optional<Long> numberOf(ByteString headerHash) {
        return Optional.ofNullable(numberByHash.get(headerHash));
    }

    private Block parse(byte[] bytes, long number) throws CorruptStoreException {
        try {
            return Block.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new CorruptStoreException(path + ": record " + number + " is not a block: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
