// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.ledgerclient.LedgerBlock;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.ledgerclient.LedgerStream;

/** The blocks of a peer in memory; its streams wait for new ones. */
public final class FakeChain {
    private final List<LedgerBlock> blocks = new ArrayList<>();
    private boolean down;

    /** Has these blocks from now on. */
    public synchronized void become(List<byte[]> others) {
        blocks.clear();
        others.forEach(this::add);
    }

    /** Has one block more. */
    public synchronized void add(byte[] block) {
        blocks.add(new LedgerBlock(blocks.size(), block));
        notifyAll();
    }

    /** Ends all streams as a peer does that goes away, or is there again. */
    public synchronized void down(boolean away) {
        down = away;
        notifyAll();
    }

    synchronized boolean isEmpty() {
        return blocks.isEmpty();
    }

    synchronized long height() {
        return blocks.size();
    }

    synchronized byte[] block(long number) {
        requireUp();
        if (number >= blocks.size()) {
            throw new LedgerException(new LedgerFailure.NotFound("no block " + number));
        }
        return blocks.get((int) number).bytes();
    }

    LedgerStream<LedgerBlock> from(long number) {
        return new Following(number);
    }

    private void requireUp() {
        if (down) {
            throw new LedgerException(new LedgerFailure.Unavailable("the peer is away"));
        }
    }

    private final class Following implements LedgerStream<LedgerBlock> {
        private long next;
        private boolean closed;

        Following(long next) {
            this.next = next;
        }

        @Override
        public boolean hasNext() {
            synchronized (FakeChain.this) {
                try {
                    while (!closed && !down && next >= blocks.size()) {
                        FakeChain.this.wait();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
                if (!closed) {
                    requireUp();
                }
                return !closed;
            }
        }

        @Override
        public LedgerBlock next() {
            synchronized (FakeChain.this) {
                return blocks.get((int) next++);
            }
        }

        @Override
        public void close() {
            synchronized (FakeChain.this) {
                closed = true;
                FakeChain.this.notifyAll();
            }
        }
    }
}
