// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A file that grows at its end. */
public interface AppendFile extends Closeable {
    /** Bytes in the file. */
    long length() throws IOException;

    /** Writes at the end; after a crash any part of it may be there until {@link #sync} has returned. */
    void append(ByteBuffer bytes) throws IOException;

    /** Returns when everything appended so far would survive a power cut. */
    void sync() throws IOException;

    /**
     * Fills the buffer from a position.
     *
     * @throws IOException also if the file ends before the buffer is full
     */
    void read(long position, ByteBuffer into) throws IOException;

    /** Cuts the file to a length. */
    void truncate(long length) throws IOException;
}
