// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.block.NamespaceAccess.CollectionAccess;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.peer.MetaDataKeys;

/**
 * The endorsement policies that single keys carry.
 *
 * <p>As in Fabric, a transaction is judged by the policies from before its block, and one that writes a key whose policy
 * an endorsed transaction earlier in the same block has written is refused.
 */
public final class KeyPolicies {
    private static final String VALIDATION_PARAMETER = MetaDataKeys.VALIDATION_PARAMETER.name();

    private final Map<Key, ByteString> policies = new HashMap<>();
    private final Set<Key> changedInBlock = new HashSet<>();

    /**
     * A key, public or private.
     *
     * @param namespace namespace of the state, see {@link PrivateKeys}
     * @param key key in that namespace
     */
    public record Key(String namespace, String key) {}

    /** Begins a block. */
    public void startBlock() {
        changedInBlock.clear();
    }

    /**
     * The policy of a key.
     *
     * @param key the key
     * @return empty if the chaincode's own policy counts
     */
    public Optional<ByteString> find(Key key) {
        return Optional.ofNullable(policies.get(key));
    }

    /**
     * A key that a transaction writes although its policy has changed in the block; none for a transaction that is well.
     *
     * @param accesses what the transaction read and wrote
     */
    public Optional<Key> changedKey(List<NamespaceAccess> accesses) {
        return changedInBlock.isEmpty()
                ? Optional.empty()
                : accesses.stream()
                        .flatMap(access -> written(access).stream())
                        .filter(changedInBlock::contains)
                        .findFirst();
    }

    /**
     * Notes an endorsed transaction, whether it is committed or not.
     *
     * @param accesses what it read and wrote
     */
    public void endorsed(List<NamespaceAccess> accesses) {
        for (NamespaceAccess access : accesses) {
            access.keys()
                    .getMetadataWritesList()
                    .forEach(write -> changedInBlock.add(new Key(access.namespace(), write.getKey())));
            for (CollectionAccess collection : access.collections()) {
                String hashed = PrivateKeys.namespace(access.namespace(), collection.collection());
                collection
                        .keys()
                        .getMetadataWritesList()
                        .forEach(write -> changedInBlock.add(new Key(hashed, PrivateKeys.key(write.getKeyHash()))));
            }
        }
    }

    /**
     * The keys that a transaction writes, or whose metadata it writes.
     *
     * @param access what it read and wrote in one namespace
     */
    public static List<Key> written(NamespaceAccess access) {
        Set<Key> keys = new LinkedHashSet<>(writtenPublic(access));
        access.collections().forEach(collection -> keys.addAll(written(access.namespace(), collection)));
        return List.copyOf(keys);
    }

    /**
     * The public keys among them.
     *
     * @param access what the transaction read and wrote in one namespace
     */
    public static List<Key> writtenPublic(NamespaceAccess access) {
        Set<Key> keys = new LinkedHashSet<>();
        for (KVWrite write : access.keys().getWritesList()) {
            keys.add(new Key(access.namespace(), write.getKey()));
        }
        for (KVMetadataWrite write : access.keys().getMetadataWritesList()) {
            keys.add(new Key(access.namespace(), write.getKey()));
        }
        return List.copyOf(keys);
    }

    /**
     * The keys of a private collection among them.
     *
     * @param namespace chaincode name
     * @param collection what the transaction read and wrote in the collection
     */
    public static List<Key> written(String namespace, CollectionAccess collection) {
        String hashed = PrivateKeys.namespace(namespace, collection.collection());
        Set<Key> keys = new LinkedHashSet<>();
        for (KVWriteHash write : collection.keys().getHashedWritesList()) {
            keys.add(new Key(hashed, PrivateKeys.key(write.getKeyHash())));
        }
        for (KVMetadataWriteHash write : collection.keys().getMetadataWritesList()) {
            keys.add(new Key(hashed, PrivateKeys.key(write.getKeyHash())));
        }
        return List.copyOf(keys);
    }

    /** Notes that a key is gone, and its policy with it. */
    void deleted(String namespace, String key) {
        policies.remove(new Key(namespace, key));
    }

    /** Notes the new metadata of a key that is there. */
    void set(String namespace, String key, List<KVMetadataEntry> entries) {
        Optional<ByteString> policy = entries.stream()
                .filter(entry -> entry.getName().equals(VALIDATION_PARAMETER))
                .map(KVMetadataEntry::getValue)
                .filter(value -> !value.isEmpty())
                .reduce((first, last) -> last);
        if (policy.isPresent()) {
            policies.put(new Key(namespace, key), policy.get());
        } else {
            policies.remove(new Key(namespace, key));
        }
    }
}
