// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file of records, each with its length and checksums.
 *
 * <p>A record is: length (4 bytes), CRC32C of the length (4), CRC32C of the content (4), content. The length has its own
 * checksum so that a damaged length in the middle is never taken for the end of the file. At most the last record can be
 * torn by a crash, since each is on disk before the next is begun; a torn one is cut off, any other damage is refused.
 */
public final class RecordFile implements Closeable {
    /** Bytes before the content of a record. */
    static final int HEAD_BYTES = 12;

    private static final byte[] MAGIC = "FLBLOCK1".getBytes(StandardCharsets.US_ASCII);
    private static final int RECORD_BYTES_MAX = 1 << 30;

    private final Path path;
    private final AppendFile file;
    private final List<Long> positions = new ArrayList<>();
    private long end;
    private long tornBytes;

    private RecordFile(Path path, AppendFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens a file and finds its records.
     *
     * @throws CorruptStoreException if it is damaged otherwise than by a torn last record
     * @throws IOException if the disk fails
     */
    public static RecordFile open(Disk disk, Path path) throws IOException {
        AppendFile file = disk.open(path);
        try {
            RecordFile records = new RecordFile(path, file);
            records.recover();
            return records;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void recover() throws IOException {
        long length = file.length();
        if (length < MAGIC.length) {
            file.truncate(0);
            file.append(ByteBuffer.wrap(MAGIC));
            file.sync();
            end = MAGIC.length;
            return;
        }
        if (!Arrays.equals(bytes(0, MAGIC.length), MAGIC)) {
            throw new CorruptStoreException(path + " is not a block file of this program");
        }
        end = MAGIC.length;
        while (end < length) {
            int size = recordAt(end, length);
            if (size < 0) {
                cutTornTail(length);
                return;
            }
            positions.add(end);
            end += HEAD_BYTES + size;
        }
    }

    /** The content length of a sound record at a position, or -1. */
    private int recordAt(long position, long fileLength) throws IOException {
        int size = headAt(position, fileLength);
        if (size < 0 || fileLength - position - HEAD_BYTES < size) {
            return -1;
        }
        int expected = ByteBuffer.wrap(bytes(position, HEAD_BYTES)).getInt(8);
        return expected == crc(bytes(position + HEAD_BYTES, size), size) ? size : -1;
    }

    /** The content length that a sound head at a position gives, or -1 if the head is cut or damaged. */
    private int headAt(long position, long fileLength) throws IOException {
        if (fileLength - position < HEAD_BYTES) {
            return -1;
        }
        ByteBuffer head = ByteBuffer.wrap(bytes(position, HEAD_BYTES));
        int size = head.getInt();
        return head.getInt() == crc(head.array(), 4) && size >= 1 && size <= RECORD_BYTES_MAX ? size : -1;
    }

    private void cutTornTail(long length) throws IOException {
        int size = headAt(end, length);
        boolean isDamagedInside = size > 0 ? end + HEAD_BYTES + size < length : hasSoundRecordAfter(end, length);
        if (isDamagedInside) {
            throw new CorruptStoreException(path + " is damaged: record " + positions.size() + " at byte " + end
                    + " has a wrong checksum, but the file goes on after it. A crash does not do that."
                    + " Restore the file from a copy, or remove it so that it is filled again from the"
                    + " other stores.");
        }
        tornBytes = length - end;
        file.truncate(end);
        file.sync();
    }

    private boolean hasSoundRecordAfter(long start, long length) throws IOException {
        for (long position = start + 1; position <= length - HEAD_BYTES; position++) {
            if (recordAt(position, length) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Bytes of a torn last record that opening cut off; 0 if the file was whole. */
    public long tornBytes() {
        return tornBytes;
    }

    /** How many records there are. */
    public synchronized int count() {
        return positions.size();
    }

    /**
     * Appends a record; when it returns the record would survive a power cut.
     *
     * @throws IOException if the disk fails; the file is then not to be used further
     */
    public synchronized void append(byte[] content) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(HEAD_BYTES + content.length);
        record.putInt(content.length);
        record.putInt(crc(record.array(), 4));
        record.putInt(crc(content, content.length));
        record.put(content).flip();
        file.append(record);
        file.sync();
        positions.add(end);
        end += record.limit();
    }

    /**
     * Reads a record and checks it again.
     *
     * @throws CorruptStoreException if it has been damaged since the file was opened
     * @throws IOException if the disk fails
     */
    public byte[] read(int index) throws IOException {
        long position;
        synchronized (this) {
            position = positions.get(index);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes(position, HEAD_BYTES));
        int size = head.getInt();
        if (head.getInt() != crc(head.array(), 4)) {
            throw new CorruptStoreException(path + ": record " + index + " has a damaged length");
        }
        byte[] content = bytes(position + HEAD_BYTES, size);
        if (head.getInt() != crc(content, size)) {
            throw new CorruptStoreException(path + ": record " + index + " has a wrong checksum");
        }
        return content;
    }

    private byte[] bytes(long position, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        file.read(position, buffer);
        return buffer.array();
    }

    private static int crc(byte[] bytes, int count) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, count);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
