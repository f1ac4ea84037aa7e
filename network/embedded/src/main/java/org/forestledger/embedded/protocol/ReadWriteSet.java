// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.protocol;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/**
 * What a transaction read and wrote, namespace by namespace.
 *
 * @param namespaces in the order of the transaction
 */
public record ReadWriteSet(List<Namespace> namespaces) {

    /**
     * The part of one chaincode.
     *
     * @param name the chaincode
     * @param keys reads, range queries, writes and metadata writes
     * @param hasCollections whether it holds hashes of private data, which this network does not support
     */
    public record Namespace(String name, KVRWSet keys, boolean hasCollections) {
        /** Whether it changes anything. */
        public boolean writes() {
            return keys.getWritesCount() > 0 || keys.getMetadataWritesCount() > 0;
        }
    }

    /**
     * Parses the results of a chaincode action.
     *
     * @throws MalformedMessageException if the bytes are no read-write set
     */
    public static ReadWriteSet parse(ByteString results) throws MalformedMessageException {
        TxReadWriteSet set = Messages.parse(TxReadWriteSet.parser(), results, "TxReadWriteSet");
        List<Namespace> namespaces = new ArrayList<>();
        for (NsReadWriteSet part : set.getNsRwsetList()) {
            KVRWSet keys = Messages.parse(KVRWSet.parser(), part.getRwset(), "KVRWSet");
            namespaces.add(new Namespace(part.getNamespace(), keys, part.getCollectionHashedRwsetCount() > 0));
        }
        return new ReadWriteSet(List.copyOf(namespaces));
    }

    /** Whether the write removes the key; as in Fabric an empty value is a removal. */
    public static boolean isDelete(KVWrite write) {
        return write.getIsDelete() || write.getValue().isEmpty();
    }
}
