// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Whether the transactions of a block still read the same as when they were simulated.
 *
 * <p>Transactions are given in block order; each valid one changes what the following ones are compared with.
 */
public final class ConflictCheck {
    private final long blockNumber;
    private final Set<String> touched = new HashSet<>();
    private WorldState state;

    /**
     * A check of one block.
     *
     * @param blockNumber the block
     * @param state what the keys hold before it
     */
    public ConflictCheck(long blockNumber, WorldState state) {
        this.blockNumber = blockNumber;
        this.state = state;
    }

    /**
     * Judges the next transaction and applies it if it is valid.
     *
     * @param index its place in the block
     * @return VALID, MVCC_READ_CONFLICT or PHANTOM_READ_CONFLICT
     */
    public TxValidationCode judge(ReadWriteSet transaction, int index) {
        for (ReadWriteSet.Namespace part : transaction.namespaces()) {
            for (KVRead read : part.keys().getReadsList()) {
                if (isStale(part.name(), read)) {
                    return TxValidationCode.MVCC_READ_CONFLICT;
                }
            }
            for (RangeQueryInfo query : part.keys().getRangeQueriesInfoList()) {
                if (hasPhantom(part.name(), query)) {
                    return TxValidationCode.PHANTOM_READ_CONFLICT;
                }
            }
        }
        apply(transaction, index);
        return TxValidationCode.VALID;
    }

    private boolean isStale(String namespace, KVRead read) {
        if (touched.contains(id(namespace, read.getKey()))) {
            return true;
        }
        Optional<Version> now = state.get(namespace, read.getKey()).map(StateValue::version);
        Optional<Version> then = read.hasVersion()
                ? Optional.of(new Version(
                        read.getVersion().getBlockNum(), read.getVersion().getTxNum()))
                : Optional.empty();
        return !now.equals(then);
    }

    private boolean hasPhantom(String namespace, RangeQueryInfo then) {
        // A reader who stopped early has seen the end key itself; one who read to the end has not.
        Iterator<Map.Entry<String, StateValue>> now =
                state.range(namespace, then.getStartKey(), then.getEndKey(), !then.getItrExhausted());
        int degree = RangeReads.DEGREE;
        if (then.hasReadsMerkleHashes()) {
            degree = then.getReadsMerkleHashes().getMaxDegree();
            if (degree < 2) {
                return true;
            }
        } else {
            degree = Integer.MAX_VALUE;
        }
        RangeReads reads = new RangeReads(degree);
        now.forEachRemaining(entry -> reads.add(RangeReads.read(entry)));
        RangeQueryInfo.Builder seen = then.toBuilder().clearReadsInfo();
        reads.describe(seen);
        return !sameReads(seen.build(), then);
    }

    private static boolean sameReads(RangeQueryInfo now, RangeQueryInfo then) {
        if (then.hasReadsMerkleHashes()) {
            return now.hasReadsMerkleHashes() && now.getReadsMerkleHashes().equals(then.getReadsMerkleHashes());
        }
        return now.getRawReads().equals(then.getRawReads());
    }

    private void apply(ReadWriteSet transaction, int index) {
        for (ReadWriteSet.Namespace part : transaction.namespaces()) {
            for (KVWrite write : part.keys().getWritesList()) {
                touched.add(id(part.name(), write.getKey()));
            }
            for (KVMetadataWrite write : part.keys().getMetadataWritesList()) {
                if (state.get(part.name(), write.getKey()).isPresent()) {
                    touched.add(id(part.name(), write.getKey()));
                }
            }
        }
        state = state.apply(transaction, new Version(blockNumber, index));
    }

    private static String id(String namespace, String key) {
        return namespace + '\0' + key;
    }
}
