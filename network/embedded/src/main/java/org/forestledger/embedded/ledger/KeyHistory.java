// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/** Which transactions wrote which key, oldest first; the values stay in the blocks. */
final class KeyHistory {
    private final Map<String, List<Version>> versionsByKey = new ConcurrentHashMap<>();

    /** Adds the writes of a valid transaction. */
    void add(ReadWriteSet transaction, Version version) {
        for (ReadWriteSet.Namespace part : transaction.namespaces()) {
            for (KVWrite write : part.keys().getWritesList()) {
                List<Version> versions =
                        versionsByKey.computeIfAbsent(id(part.name(), write.getKey()), id -> new ArrayList<>(2));
                synchronized (versions) {
                    versions.add(version);
                }
            }
        }
    }

    /** The transactions that wrote the key below a height, newest first. */
    List<Version> newestFirst(String namespace, String key, long height) {
        List<Version> versions = versionsByKey.getOrDefault(id(namespace, key), List.of());
        List<Version> result = new ArrayList<>();
        synchronized (versions) {
            for (int i = versions.size() - 1; i >= 0; i--) {
                if (versions.get(i).block() < height) {
                    result.add(versions.get(i));
                }
            }
        }
        return result;
    }

    private static String id(String namespace, String key) {
        return namespace + '\0' + key;
    }
}
