// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The last write to each key in one block, and the bytes that Fabric's peers hash of them.
 *
 * <p>The bytes are protobuf messages in the order of namespace, collection and key, the public keys of a namespace
 * before its collections; a name that repeats is left out.
 */
public final class BlockUpdates {
    private static final int ENTRY = 1;
    private static final int NAMESPACE = 1;
    private static final int COLLECTION = 2;
    private static final int KEY = 3;
    private static final int IS_DELETE = 4;
    private static final int VALUE = 5;
    private static final int VERSION = 6;

    private final SortedMap<String, SortedMap<String, SortedMap<String, Update>>> namespaces =
            new TreeMap<>(MemoryState.KEY_ORDER);

    private record Update(ByteString key, Optional<ByteString> value, long block, int transaction) {}

    void clear() {
        namespaces.clear();
    }

    /** Notes a write of a public key; no value stands for a deletion. */
    void put(String namespace, String key, Optional<ByteString> value, long block, int transaction) {
        keys(namespace, "").put(key, new Update(ByteString.copyFromUtf8(key), value, block, transaction));
    }

    /** Notes a write of a private key by its hash; no value stands for a deletion. */
    void putPrivate(
            String namespace,
            String collection,
            ByteString keyHash,
            Optional<ByteString> valueHash,
            long block,
            int transaction) {
        keys(namespace, collection).put(PrivateKeys.key(keyHash), new Update(keyHash, valueHash, block, transaction));
    }

    /** Whether a public key was written or deleted. */
    boolean contains(String namespace, String collection, String key) {
        SortedMap<String, SortedMap<String, Update>> collections = namespaces.get(namespace);
        SortedMap<String, Update> keys = collections == null ? null : collections.get(collection);
        return keys != null && keys.containsKey(key);
    }

    /** Whether a namespace was written. */
    public boolean writes(String namespace) {
        return namespaces.containsKey(namespace);
    }

    /** The bytes that Fabric's peers hash. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            for (Map.Entry<String, SortedMap<String, SortedMap<String, Update>>> namespace : namespaces.entrySet()) {
                write(out, namespace.getKey(), namespace.getValue());
            }
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(
            CodedOutputStream out, String namespace, SortedMap<String, SortedMap<String, Update>> collections)
            throws IOException {
        String namespaceOnce = namespace;
        for (Map.Entry<String, SortedMap<String, Update>> collection : collections.entrySet()) {
            String collectionOnce = collection.getKey();
            for (Update update : collection.getValue().values()) {
                byte[] entry = entry(namespaceOnce, collectionOnce, update);
                out.writeByteArray(ENTRY, entry);
                namespaceOnce = "";
                collectionOnce = "";
            }
        }
    }

    private static byte[] entry(String namespace, String collection, Update update) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        if (!namespace.isEmpty()) {
            out.writeString(NAMESPACE, namespace);
        }
        if (!collection.isEmpty()) {
            out.writeString(COLLECTION, collection);
        }
        if (!update.key().isEmpty()) {
            out.writeBytes(KEY, update.key());
        }
        if (update.value().isPresent()) {
            out.writeBytes(VALUE, update.value().get());
        } else {
            out.writeBool(IS_DELETE, true);
        }
        out.writeByteArray(VERSION, version(update));
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] version(Update update) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(orderPreserving(update.block()));
        bytes.writeBytes(orderPreserving(update.transaction()));
        return bytes.toByteArray();
    }

    /** A number as its count of bytes and the bytes without leading zeros, so that longer numbers sort later. */
    private static byte[] orderPreserving(long number) {
        byte[] all = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        int zeros = Long.numberOfLeadingZeros(number) / Byte.SIZE;
        ByteBuffer bytes = ByteBuffer.allocate(1 + Long.BYTES - zeros);
        return bytes.put((byte) (Long.BYTES - zeros))
                .put(all, zeros, Long.BYTES - zeros)
                .array();
    }

    private SortedMap<String, Update> keys(String namespace, String collection) {
        return namespaces
                .computeIfAbsent(namespace, name -> new TreeMap<>(MemoryState.KEY_ORDER))
                .computeIfAbsent(collection, name -> new TreeMap<>(MemoryState.KEY_ORDER));
    }
}
