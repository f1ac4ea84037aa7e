// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.Iterator;

/**
 * An endless stream from a peer. {@code hasNext} waits for the next element; it and {@code next} throw
 * {@link LedgerException} with {@link LedgerFailure.Unavailable} when the peer goes away, after which a new stream is to
 * be opened from the last element seen.
 *
 * @param <T> element
 */
public interface LedgerStream<T> extends Iterator<T>, AutoCloseable {
    /** Ends the stream; a waiting {@code hasNext} answers false. */
    @Override
    void close();
}
