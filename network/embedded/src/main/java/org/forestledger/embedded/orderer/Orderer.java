// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.orderer;

import com.google.protobuf.ByteString;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.forestledger.embedded.genesis.BatchLimits;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.BlockStore;
import org.forestledger.embedded.ledger.Disk;
import org.forestledger.embedded.ledger.HeightSignal;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.SigningIdentity;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;

/** The ordering service: one node that takes transactions, cuts blocks by count, bytes and time, and stores them. */
public final class Orderer implements Closeable {
    private static final int WAITING_MAX = 20_000;

    private final EnvelopeFilter filter;
    private final BatchLimits limits;
    private final BlockAssembly assembly;
    private final BlockStore store;
    private final HeightSignal signal = new HeightSignal();
    private final BlockingQueue<Envelope> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private final Consumer<Throwable> onFailure;
    private final Thread thread;
    private volatile boolean failed;
    private volatile boolean stopping;

    private Orderer(
            EnvelopeFilter filter,
            BatchLimits limits,
            BlockAssembly assembly,
            BlockStore store,
            Consumer<Throwable> onFailure) {
        this.filter = filter;
        this.limits = limits;
        this.assembly = assembly;
        this.store = store;
        this.onFailure = onFailure;
        this.thread = new Thread(this::run, "orderer");
        signal.advance(store.height());
    }

    /**
     * Opens the orderer's store; it orders nothing before {@link #start}.
     *
     * @param genesis the first block if the store is empty
     * @param onFailure told if the orderer cannot go on
     * @throws IOException if the store is damaged or of another network
     * @throws MspException if the channel's memberships are broken
     */
    public static Orderer open(
            Disk disk,
            Path file,
            Block genesis,
            ChannelConfig channel,
            BatchLimits limits,
            SigningIdentity identity,
            InstantSource clock,
            SecureRandom random,
            Consumer<Throwable> onFailure)
            throws IOException, MspException {
        EnvelopeFilter filter = new EnvelopeFilter(channel, limits, channel.newRegistry(), clock);
        BlockStore store = BlockStore.open(disk, file, block -> {});
        try {
            if (store.height() == 0) {
                store.append(genesis);
            }
            return new Orderer(filter, limits, new BlockAssembly(identity, random), store, onFailure);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Begins to order. */
    public void start() {
        thread.start();
    }

    /**
     * Takes a transaction to be ordered.
     *
     * @throws OrderRefusedException if it is not taken
     */
    public void submit(Envelope envelope) throws OrderRefusedException {
        filter.check(envelope);
        if (failed || stopping) {
            throw new OrderRefusedException(Status.SERVICE_UNAVAILABLE, "the orderer does not take transactions");
        }
        if (!waiting.offer(envelope)) {
            throw new OrderRefusedException(
                    Status.SERVICE_UNAVAILABLE, WAITING_MAX + " transactions are waiting already");
        }
    }

    private void run() {
        try {
            while (!stopping) {
                Envelope first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    cutFrom(first);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failed = true;
            onFailure.accept(e);
        }
    }

    /** Collects a batch that begins with a transaction and writes its blocks. */
    private void cutFrom(Envelope first) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limits.timeout().toNanos();
        List<Envelope> batch = new ArrayList<>();
        long bytes = size(first);
        batch.add(first);
        while (batch.size() < limits.messagesMax() && bytes < limits.bytesPreferred()) {
            Envelope next = waiting.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            if (bytes + size(next) > limits.bytesPreferred()) {
                write(batch);
                batch.clear();
                bytes = 0;
                deadline = System.nanoTime() + limits.timeout().toNanos();
            }
            batch.add(next);
            bytes += size(next);
        }
        write(batch);
    }

    private static long size(Envelope envelope) {
        return (long) envelope.getPayload().size() + envelope.getSignature().size();
    }

    private void write(List<Envelope> batch) throws IOException {
        store.append(assembly.next(store.height(), store.tipHash(), batch));
        signal.advance(store.height());
    }

    /**
     * Takes over a block that a peer has and this store has lost; before {@link #start} only.
     *
     * @throws IOException if it does not continue the chain
     */
    public void adopt(Block block) throws IOException {
        store.append(block);
        signal.advance(store.height());
    }

    /** How many blocks there are. */
    public long height() {
        return store.height();
    }

    /** The number of the block with this header hash. */
    public Optional<Long> numberOf(ByteString headerHash) {
        return store.numberOf(headerHash);
    }

    /**
     * A block by number.
     *
     * @throws IOException if the disk fails
     */
    public Optional<Block> block(long number) throws IOException {
        return store.block(number);
    }

    /** Tells when blocks are stored. */
    public HeightSignal signal() {
        return signal;
    }

    @Override
    public void close() throws IOException {
        stopping = true;
        signal.close();
        try {
            // Interrupting could close the file under a write, so the thread is let finish what it has begun.
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.close();
    }
}
