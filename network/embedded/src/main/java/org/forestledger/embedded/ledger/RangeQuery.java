// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;

/** A range query that is being read, and remembers what was seen so that a phantom can be found at commit. */
public final class RangeQuery {
    private final Iterator<Map.Entry<String, StateValue>> entries;
    private final String endKey;
    private final RangeQueryInfo.Builder info;
    private final RangeReads reads = new RangeReads(RangeReads.DEGREE);

    RangeQuery(Iterator<Map.Entry<String, StateValue>> entries, String startKey, String endKey) {
        this.entries = entries;
        this.endKey = endKey;
        this.info = RangeQueryInfo.newBuilder().setStartKey(startKey);
    }

    /** The next entry; none at the end. The reader has then seen the whole range. */
    public Optional<Map.Entry<String, StateValue>> next() {
        if (!entries.hasNext()) {
            info.setEndKey(endKey).setItrExhausted(true);
            return Optional.empty();
        }
        Map.Entry<String, StateValue> entry = entries.next();
        reads.add(RangeReads.read(entry));
        info.setEndKey(entry.getKey()).setItrExhausted(false);
        return Optional.of(entry);
    }

    /** The key after the last one read, where a further page begins; empty at the end. */
    public String bookmark() {
        return entries.hasNext() ? entries.next().getKey() : "";
    }

    RangeQueryInfo describe() {
        reads.describe(info);
        return info.build();
    }
}
