// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.block.NamespaceAccess.CollectionAccess;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWriteHash;
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
    private static final ByteString HASH_OF_NOTHING =
            ByteString.copyFrom(BlockHashes.sha256().digest());

    private final MemoryState state;
    private final KeyPolicies policies;
    private final BlockUpdates updates = new BlockUpdates();

    /**
     * Over a state, which it changes.
     *
     * @param state the state after the blocks so far
     * @param policies the policies of single keys, which it keeps up to date
     */
    public Conflicts(MemoryState state, KeyPolicies policies) {
        this.state = state;
        this.policies = policies;
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
        updates.clear();
    }

    /** What the block has written so far. */
    public BlockUpdates updates() {
        return updates;
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
            applyPublic(access, block, index);
            for (CollectionAccess collection : access.collections()) {
                applyPrivate(access.namespace(), collection, block, index);
            }
        }
    }

    private void applyPublic(NamespaceAccess access, long block, int index) {
        String namespace = access.namespace();
        Set<String> deleted = new HashSet<>();
        for (KVWrite write : access.keys().getWritesList()) {
            // As in Fabric, an empty value is a deletion too.
            Optional<ByteString> value = write.getIsDelete() ? Optional.empty() : Optional.of(write.getValue());
            value = value.filter(bytes -> !bytes.isEmpty());
            updates.put(namespace, write.getKey(), value, block, index);
            write(namespace, write.getKey(), value, block, index);
            if (value.isEmpty()) {
                deleted.add(write.getKey());
            }
        }
        for (KVMetadataWrite write : access.keys().getMetadataWritesList()) {
            // Metadata alone gives a key that is there a new version and makes none that is not.
            Optional<StateValue> old =
                    deleted.contains(write.getKey()) ? Optional.empty() : state.get(namespace, write.getKey());
            if (old.isPresent()) {
                Optional<ByteString> value = Optional.of(old.get().value());
                updates.put(namespace, write.getKey(), value, block, index);
                write(namespace, write.getKey(), value, block, index);
                policies.set(namespace, write.getKey(), write.getEntriesList());
            }
        }
    }

    private void applyPrivate(String namespace, CollectionAccess collection, long block, int index) {
        String hashed = PrivateKeys.namespace(namespace, collection.collection());
        for (KVWriteHash write : collection.keys().getHashedWritesList()) {
            Optional<ByteString> value = write.getIsDelete() ? Optional.empty() : Optional.of(write.getValueHash());
            value = value.filter(hash -> !hash.isEmpty() && !hash.equals(HASH_OF_NOTHING));
            updates.putPrivate(namespace, collection.collection(), write.getKeyHash(), value, block, index);
            write(hashed, PrivateKeys.key(write.getKeyHash()), value, block, index);
        }
        for (KVMetadataWriteHash write : collection.keys().getMetadataWritesList()) {
            String key = PrivateKeys.key(write.getKeyHash());
            Optional<StateValue> old = state.get(hashed, key);
            if (old.isPresent()) {
                Optional<ByteString> value = Optional.of(old.get().value());
                updates.putPrivate(namespace, collection.collection(), write.getKeyHash(), value, block, index);
                write(hashed, key, value, block, index);
                policies.set(hashed, key, write.getEntriesList());
            }
        }
    }

    private Optional<Conflict> find(NamespaceAccess access) {
        for (KVRead read : access.keys().getReadsList()) {
            if (isStale(access.namespace(), "", read.getKey(), read.hasVersion(), read.getVersion())) {
                return Optional.of(new Conflict.Read(access.namespace() + ":" + read.getKey()));
            }
        }
        for (RangeQueryInfo range : access.keys().getRangeQueriesInfoList()) {
            if (isStale(access.namespace(), range)) {
                return Optional.of(new Conflict.Phantom(access.namespace() + ":" + range.getStartKey()));
            }
        }
        for (CollectionAccess collection : access.collections()) {
            for (KVReadHash read : collection.keys().getHashedReadsList()) {
                String key = PrivateKeys.key(read.getKeyHash());
                if (isStale(access.namespace(), collection.collection(), key, read.hasVersion(), read.getVersion())) {
                    return Optional.of(
                            new Conflict.Read(access.namespace() + ":" + collection.collection() + ":" + key));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isStale(String namespace, String collection, String key, boolean hasVersion, Version version) {
        if (updates.contains(namespace, collection, key)) {
            return true;
        }
        String stateNamespace = collection.isEmpty() ? namespace : PrivateKeys.namespace(namespace, collection);
        Optional<StateValue> current = state.get(stateNamespace, key);
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

    private void write(String namespace, String key, Optional<ByteString> value, long block, int index) {
        if (value.isPresent()) {
            state.put(namespace, key, new StateValue(value.get(), block, index));
        } else {
            state.delete(namespace, key);
            policies.deleted(namespace, key);
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
}
