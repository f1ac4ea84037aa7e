// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.ledger.Version;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.forestledger.embedded.protocol.TransactionParts;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.ledger.queryresult.KeyModification;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/** Reads what a key has held from the blocks, newest first. */
final class HistoryReader {
    private final Ledger ledger;

    HistoryReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Where the changes of a key below a height are. */
    Iterator<Version> versions(String namespace, String key, long height) {
        return ledger.history(namespace, key, height).iterator();
    }

    /** One change of a key as the bytes that the chaincode gets. */
    ByteString modification(String namespace, String key, Version version) {
        try {
            Block block = ledger.block(version.block())
                    .orElseThrow(() -> new IllegalStateException("History points to a block that is not there"));
            TransactionParts parts = TransactionParts.parse(block.getData().getData((int) version.transaction()));
            for (ReadWriteSet.Namespace part :
                    ReadWriteSet.parse(parts.action().getResults()).namespaces()) {
                for (KVWrite write : part.keys().getWritesList()) {
                    if (part.name().equals(namespace) && write.getKey().equals(key)) {
                        return modification(parts, write);
                    }
                }
            }
            throw new IllegalStateException("History points to a transaction that did not write the key");
        } catch (IOException e) {
            throw new UncheckedIOException("The history of a key cannot be read from disk", e);
        } catch (MalformedMessageException e) {
            throw new IllegalStateException("A committed transaction cannot be read", e);
        }
    }

    private static ByteString modification(TransactionParts parts, KVWrite write) {
        return KeyModification.newBuilder()
                .setTxId(parts.header().getTxId())
                .setValue(write.getValue())
                .setTimestamp(parts.header().getTimestamp())
                .setIsDelete(ReadWriteSet.isDelete(write))
                .build()
                .toByteString();
    }
}
