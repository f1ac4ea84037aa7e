// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;

/**
 * What a transaction read and wrote in one namespace.
 *
 * @param namespace chaincode name
 * @param keys public reads, range queries and writes
 * @param collections hashed reads and writes of private collections
 */
public record NamespaceAccess(String namespace, KVRWSet keys, List<CollectionAccess> collections) {

    /**
     * What a transaction read and wrote in a private collection, as hashes.
     *
     * @param collection name of the collection
     * @param keys hashed reads and writes
     */
    public record CollectionAccess(String collection, HashedRWSet keys) {
        /** Whether anything was written. */
        public boolean writes() {
            return keys.getHashedWritesCount() + keys.getMetadataWritesCount() > 0;
        }
    }

    /** Whether a public key or its metadata was written. */
    public boolean writesKeys() {
        return keys.getWritesCount() + keys.getMetadataWritesCount() > 0;
    }

    /** Whether anything was written. */
    public boolean writes() {
        return writesKeys() || collections.stream().anyMatch(CollectionAccess::writes);
    }
}
