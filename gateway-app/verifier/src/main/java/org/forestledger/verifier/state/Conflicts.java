// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.block.NamespaceAccess.CollectionAccess;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVReadHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.Version;

/**
 * Re-runs Fabric's multi-version check and applies what passed it.
 *
 * <p>Writes go into the state at once. A read of a key that an earlier transaction of the same block wrote is a
 * conflict whatever its version, so the keys of the block are kept apart until the block ends.
 */
public final class Conflicts {
    private final MemoryState state;
    private final Set<String> writtenInBlock = new HashSet<>();

    /**
     * Over a state, which it changes.
     *
     * @param state the state after the blocks so far
     */
    public Conflicts(MemoryState state) {
        this.state = state;
    }

    /** What stands against a transaction. */
    public sealed interface Conflict {
        /**
         * A key has another version than was read.
         *
         * @param key namespace and key
         */
        record Read(String key) implements Conflict {}

        /**
         * A range holds other keys or versions than were read.
         *
         * @param from namespace and first key
         */
        record Phantom(String from) implements Conflict {}
    }

    /** Begins a block. */
    public void startBlock() {
        writtenInBlock.clear();
    }

    /**
     * The first conflict of a transaction with the state and the earlier transactions of its block.
     *
     * @param accesses what it read and wrote
     */
    public Optional<Conflict> find(List<NamespaceAccess> accesses) {
        for (NamespaceAccess access : accesses) {
            Optional<Conflict> conflict = find(access);
            if (conflict.isPresent()) {
                return conflict;
            }
        }
        return Optional.empty();
    }

    /**
     * Applies the writes of a transaction.
     *
     * @param accesses what it read and wrote
     * @param block block number
     * @param index position in the block
     */
    public void apply(List<NamespaceAccess> accesses, long block, int index) {
        for (NamespaceAccess access : accesses) {
            String namespace = access.namespace();
            for (KVWrite write : access.keys().getWritesList()) {
                write(namespace, write.getKey(), write.getIsDelete(), write.getValue(), block, index);
            }
            for (KVMetadataWrite write : access.keys().getMetadataWritesList()) {
                // Metadata alone gives a key that is there a new version and makes none that is not.
                state.get(namespace, write.getKey())
                        .ifPresent(old -> write(namespace, write.getKey(), false, old.value(), block, index));
            }
            for (CollectionAccess collection : access.collections()) {
                String hashed = hashedNamespace(namespace, collection.collection());
                for (KVWriteHash write : collection.keys().getHashedWritesList()) {
                    write(hashed, hex(write.getKeyHash()), write.getIsDelete(), write.getValueHash(), block, index);
                }
            }
        }
    }

    private Optional<Conflict> find(NamespaceAccess access) {
        for (KVRead read : access.keys().getReadsList()) {
            if (isStale(access.namespace(), read.getKey(), read.hasVersion(), read.getVersion())) {
                return Optional.of(new Conflict.Read(access.namespace() + ":" + read.getKey()));
            }
        }
        for (RangeQueryInfo range : access.keys().getRangeQueriesInfoList()) {
            if (isStale(access.namespace(), range)) {
                return Optional.of(new Conflict.Phantom(access.namespace() + ":" + range.getStartKey()));
            }
        }
        for (CollectionAccess collection : access.collections()) {
            String hashed = hashedNamespace(access.namespace(), collection.collection());
            for (KVReadHash read : collection.keys().getHashedReadsList()) {
                if (isStale(hashed, hex(read.getKeyHash()), read.hasVersion(), read.getVersion())) {
                    return Optional.of(new Conflict.Read(hashed + ":" + hex(read.getKeyHash())));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isStale(String namespace, String key, boolean hasVersion, Version version) {
        if (writtenInBlock.contains(id(namespace, key))) {
            return true;
        }
        Optional<StateValue> current = state.get(namespace, key);
        return current.isPresent() ? !hasVersion || !isAt(current.get(), version) : hasVersion;
    }

    private boolean isStale(String namespace, RangeQueryInfo range) {
        // A query that was not read to its end names the last key that it saw instead of its bound.
        Map<String, StateValue> now =
                state.range(namespace, range.getStartKey(), range.getEndKey(), !range.getItrExhausted());
        if (range.hasReadsMerkleHashes()) {
            int degree = range.getReadsMerkleHashes().getMaxDegree();
            // A summary is made only of more results than the degree, so an empty one was never a result.
            if (degree < 2 || range.getReadsMerkleHashes().getMaxLevelHashesCount() == 0) {
                return true;
            }
            RangeSummary summary = new RangeSummary(degree);
            now.forEach((key, value) -> summary.add(read(key, value)));
            return !summary.finish().equals(range.getReadsMerkleHashes());
        }
        Iterator<Map.Entry<String, StateValue>> current = now.entrySet().iterator();
        for (KVRead read : range.getRawReads().getKvReadsList()) {
            if (!current.hasNext()) {
                return true;
            }
            Map.Entry<String, StateValue> entry = current.next();
            if (!entry.getKey().equals(read.getKey()) || !isAt(entry.getValue(), read.getVersion())) {
                return true;
            }
        }
        return current.hasNext();
    }

    private void write(String namespace, String key, boolean delete, ByteString value, long block, int index) {
        writtenInBlock.add(id(namespace, key));
        if (delete) {
            state.delete(namespace, key);
        } else {
            state.put(namespace, key, new StateValue(value, block, index));
        }
    }

    private static KVRead read(String key, StateValue value) {
        Version version = Version.newBuilder()
                .setBlockNum(value.block())
                .setTxNum(value.transaction())
                .build();
        return KVRead.newBuilder().setKey(key).setVersion(version).build();
    }

    private static boolean isAt(StateValue value, Version version) {
        return value.block() == version.getBlockNum() && value.transaction() == version.getTxNum();
    }

    private static String hashedNamespace(String namespace, String collection) {
        return namespace + "$$h" + collection;
    }

    private static String id(String namespace, String key) {
        return namespace + '\0' + key;
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
