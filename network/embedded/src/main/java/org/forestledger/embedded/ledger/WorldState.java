// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import com.google.protobuf.ByteString;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/** What all keys hold at one height; it never changes, applying a transaction gives a new one. */
public final class WorldState {
    /** The state before the first block. */
    public static final WorldState EMPTY = new WorldState(Map.of());

    private final Map<String, SortedTree<StateValue>> namespaces;

    private WorldState(Map<String, SortedTree<StateValue>> namespaces) {
        this.namespaces = namespaces;
    }

    /** What a key holds. */
    public Optional<StateValue> get(String namespace, String key) {
        return tree(namespace).get(key);
    }

    /** The keys of a range, as {@link SortedTree#range}. */
    public Iterator<Map.Entry<String, StateValue>> range(
            String namespace, String start, String end, boolean endInclusive) {
        return tree(namespace).range(start, end, endInclusive);
    }

    /** How many keys a chaincode has. */
    public int size(String namespace) {
        return tree(namespace).size();
    }

    private SortedTree<StateValue> tree(String namespace) {
        return namespaces.getOrDefault(namespace, SortedTree.empty());
    }

    /** The state after a valid transaction. */
    public WorldState apply(ReadWriteSet transaction, Version version) {
        Map<String, SortedTree<StateValue>> changed = new HashMap<>(namespaces);
        for (ReadWriteSet.Namespace part : transaction.namespaces()) {
            if (part.writes()) {
                changed.put(part.name(), apply(tree(part.name()), part, version));
            }
        }
        return new WorldState(changed);
    }

    private static SortedTree<StateValue> apply(
            SortedTree<StateValue> before, ReadWriteSet.Namespace part, Version version) {
        Map<String, Map<String, ByteString>> metadataWrites = new LinkedHashMap<>();
        for (KVMetadataWrite write : part.keys().getMetadataWritesList()) {
            metadataWrites.put(write.getKey(), metadata(write));
        }
        SortedTree<StateValue> after = before;
        for (KVWrite write : part.keys().getWritesList()) {
            String key = write.getKey();
            Map<String, ByteString> newMetadata = metadataWrites.remove(key);
            if (ReadWriteSet.isDelete(write)) {
                after = after.without(key);
                continue;
            }
            Map<String, ByteString> metadata = newMetadata != null
                    ? newMetadata
                    : before.get(key).map(StateValue::metadata).orElse(Map.of());
            after = after.with(key, new StateValue(write.getValue(), metadata, version));
        }
        for (Map.Entry<String, Map<String, ByteString>> write : metadataWrites.entrySet()) {
            // Metadata of a key that does not exist goes nowhere, as in Fabric.
            Optional<StateValue> value = before.get(write.getKey());
            if (value.isPresent()) {
                after = after.with(write.getKey(), new StateValue(value.get().value(), write.getValue(), version));
            }
        }
        return after;
    }

    private static Map<String, ByteString> metadata(KVMetadataWrite write) {
        Map<String, ByteString> metadata = new LinkedHashMap<>();
        for (KVMetadataEntry entry : write.getEntriesList()) {
            metadata.put(entry.getName(), entry.getValue());
        }
        return metadata;
    }
}
