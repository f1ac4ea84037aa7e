// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.verifier.block.BlockHashes;

/** The world state in memory. */
public final class MemoryState implements WorldState {
    /** The order of the bytes of the UTF-8 form, which is the order of code points and not that of Java's chars. */
    static final Comparator<String> KEY_ORDER = MemoryState::compareKeys;

    private final NavigableMap<String, NavigableMap<String, StateValue>> namespaces = new TreeMap<>();

    @Override
    public Optional<StateValue> get(String namespace, String key) {
        return Optional.ofNullable(keys(namespace).get(key));
    }

    @Override
    public NavigableMap<String, StateValue> range(String namespace, String from, String to, boolean toIncluded) {
        NavigableMap<String, StateValue> keys = Collections.unmodifiableNavigableMap(keys(namespace));
        if (to.isEmpty()) {
            return keys.tailMap(from, true);
        }
        return KEY_ORDER.compare(from, to) > 0
                ? Collections.emptyNavigableMap()
                : keys.subMap(from, true, to, toIncluded);
    }

    @Override
    public long size() {
        return namespaces.values().stream().mapToLong(Map::size).sum();
    }

    /**
     * Writes a key.
     *
     * @param namespace chaincode name
     * @param key state key
     * @param value value and writer
     */
    public void put(String namespace, String key, StateValue value) {
        namespaces.computeIfAbsent(namespace, name -> new TreeMap<>(KEY_ORDER)).put(key, value);
    }

    /**
     * Removes a key; a key that is not there stays so.
     *
     * @param namespace chaincode name
     * @param key state key
     */
    public void delete(String namespace, String key) {
        keys(namespace).remove(key);
    }

    /**
     * SHA-256 over all namespaces, keys and values in their order: two equal states have equal digests.
     *
     * @return 64 hex digits in lower case
     */
    public String digest() {
        MessageDigest digest = BlockHashes.sha256();
        namespaces.forEach((namespace, keys) -> keys.forEach((key, value) -> {
            update(digest, ByteString.copyFromUtf8(namespace));
            update(digest, ByteString.copyFromUtf8(key));
            update(digest, value.value());
        }));
        return HexFormat.of().formatHex(digest.digest());
    }

    private NavigableMap<String, StateValue> keys(String namespace) {
        NavigableMap<String, StateValue> keys = namespaces.get(namespace);
        return keys == null ? new TreeMap<>(KEY_ORDER) : keys;
    }

    private static void update(MessageDigest digest, ByteString part) {
        // The length in front keeps parts apart: "ab" + "c" is not "a" + "bc".
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.size()).flip());
        digest.update(part.asReadOnlyByteBuffer());
    }

    private static int compareKeys(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // Only surrogates stand in another order as chars than as code points: they go above all others.
                boolean surrogateA = Character.isSurrogate(a);
                return surrogateA == Character.isSurrogate(b) ? Character.compare(a, b) : (surrogateA ? 1 : -1);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
