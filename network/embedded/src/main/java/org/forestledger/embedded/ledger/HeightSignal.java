// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

/** Lets readers wait for a chain to grow. */
public final class HeightSignal {
    private long height;
    private boolean closed;

    /** Says that the chain has this height now. */
    public synchronized void advance(long newHeight) {
        height = Math.max(height, newHeight);
        notifyAll();
    }

    /** Wakes everybody for good: the chain will not grow any more in this process. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Whether {@link #close} was called. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** The height last said. */
    public synchronized long height() {
        return height;
    }

    /**
     * Waits until the chain is higher than a block number, so that the block is there.
     *
     * @param number block number
     * @param waitMs how long at most, in milliseconds
     * @return whether the block is there
     * @throws InterruptedException if the waiting thread is to end
     */
    public synchronized boolean awaitBlock(long number, long waitMs) throws InterruptedException {
        long deadline = System.nanoTime() + waitMs * 1_000_000;
        while (height <= number && !closed) {
            long leftMs = (deadline - System.nanoTime()) / 1_000_000;
            if (leftMs <= 0) {
                return false;
            }
            wait(leftMs);
        }
        return height > number;
    }
}
