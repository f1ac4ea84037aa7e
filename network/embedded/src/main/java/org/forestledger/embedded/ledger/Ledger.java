// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import com.google.protobuf.ByteString;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.forestledger.embedded.protocol.BlockFlags;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.forestledger.embedded.protocol.TransactionParts;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * One peer's ledger: its blocks on disk, and in memory what follows from them.
 *
 * <p>The blocks are all that is stored. State, history and transaction index are built from them at every start, so they
 * cannot disagree with them.
 */
public final class Ledger implements Closeable {
    private final BlockStore blocks;
    private final KeyHistory history = new KeyHistory();
    private final Map<String, TransactionLocation> transactions = new ConcurrentHashMap<>();
    private final HeightSignal signal = new HeightSignal();
    private final CommitWaiters waiters = new CommitWaiters();
    private volatile Snapshot snapshot = new Snapshot(0, WorldState.EMPTY);

    private Ledger(Disk disk, Path file) throws IOException {
        blocks = BlockStore.open(disk, file, this::absorb);
    }

    /**
     * Opens a ledger and builds its state from its blocks.
     *
     * @throws CorruptStoreException if the blocks are damaged
     * @throws IOException if the disk fails
     */
    public static Ledger open(Disk disk, Path file) throws IOException {
        return new Ledger(disk, file);
    }

    /**
     * Stores a validated block and makes its changes visible, in this order; then wakes those who wait for it.
     *
     * @param block with this peer's verdicts in its metadata
     * @throws IOException if the disk fails or the block does not continue the chain
     */
    public void commit(Block block) throws IOException {
        blocks.append(block);
        absorb(block);
        waiters.release(this::transaction);
    }

    private void absorb(Block block) {
        long number = block.getHeader().getNumber();
        WorldState state = snapshot.state();
        for (int i = 0; i < block.getData().getDataCount(); i++) {
            ByteString envelope = block.getData().getData(i);
            TxValidationCode code = BlockFlags.code(block, i);
            index(envelope, new TransactionLocation(number, i, code));
            if (code == TxValidationCode.VALID && isEndorsed(envelope)) {
                ReadWriteSet changes = changes(envelope);
                Version version = new Version(number, i);
                state = state.apply(changes, version);
                history.add(changes, version);
            }
        }
        snapshot = new Snapshot(number + 1, state);
        signal.advance(number + 1);
    }

    private void index(ByteString envelope, TransactionLocation location) {
        try {
            String id = TransactionParts.channelHeader(envelope).getTxId();
            if (!id.isEmpty()) {
                transactions.putIfAbsent(id, location);
            }
        } catch (MalformedMessageException e) {
            // A transaction without a readable header has no id and cannot be asked for; it is in the block all the
            // same, with a verdict that says so.
            if (location.code() == TxValidationCode.VALID) {
                throw new IllegalStateException("A valid transaction must have a readable header", e);
            }
        }
    }

    private static boolean isEndorsed(ByteString envelope) {
        try {
            ChannelHeader header = TransactionParts.channelHeader(envelope);
            return header.getType() == HeaderType.ENDORSER_TRANSACTION_VALUE;
        } catch (MalformedMessageException e) {
            throw new IllegalStateException("A valid transaction must have a readable header", e);
        }
    }

    private static ReadWriteSet changes(ByteString envelope) {
        try {
            return ReadWriteSet.parse(TransactionParts.parse(envelope).action().getResults());
        } catch (MalformedMessageException e) {
            throw new IllegalStateException("A valid transaction must be readable", e);
        }
    }

    /** The ledger as of the last committed block. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** How many blocks are committed. */
    public long height() {
        return snapshot.height();
    }

    /** The end of the chain. */
    public BlockStore.Tip tip() {
        return blocks.tip();
    }

    /**
     * A committed block.
     *
     * @throws IOException if the disk fails
     */
    public Optional<Block> block(long number) throws IOException {
        return number < height() ? blocks.block(number) : Optional.empty();
    }

    /**
     * The block with this header hash.
     *
     * @throws IOException if the disk fails
     */
    public Optional<Block> blockByHash(ByteString hash) throws IOException {
        Optional<Long> number = blocks.numberOf(hash);
        return number.isPresent() ? block(number.get()) : Optional.empty();
    }

    /** Where a transaction is. */
    public Optional<TransactionLocation> transaction(String id) {
        return Optional.ofNullable(transactions.get(id)).filter(found -> found.block() < height());
    }

    /**
     * The future of a transaction: done at once if it is committed already, else when it is.
     *
     * <p>Cancel it when nobody waits any more.
     */
    public CompletableFuture<TransactionLocation> awaitTransaction(String id) {
        CompletableFuture<TransactionLocation> future = waiters.register(id);
        // Looked up after registering, so that a commit in between is not missed.
        transaction(id).ifPresent(future::complete);
        return future;
    }

    /** The transactions that wrote a key below a height, newest first. */
    public List<Version> history(String namespace, String key, long height) {
        return history.newestFirst(namespace, key, height);
    }

    /** Tells when blocks are committed. */
    public HeightSignal signal() {
        return signal;
    }

    /** Bytes of a torn last block that opening cut off. */
    public long tornBytes() {
        return blocks.tornBytes();
    }

    @Override
    public void close() throws IOException {
        signal.close();
        waiters.close();
        blocks.close();
    }
}
