// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReadsMerkleSummary;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;

/**
 * The results of a range query as they go into the read set: few as they are, many as the top of a hash tree.
 *
 * <p>Each level of the tree collects one more item than the degree and hashes them together into one item of the level
 * above, as in Fabric, so the bytes are the same.
 */
final class RangeReads {
    /** The degree that Fabric's peers use. */
    static final int DEGREE = 50;

    private final int degree;
    private final TreeMap<Integer, List<ByteString>> levels = new TreeMap<>();
    private List<KVRead> pending = new ArrayList<>();
    private int topLevel = 1;

    RangeReads(int degree) {
        this.degree = degree;
    }

    void add(KVRead read) {
        pending.add(read);
        if (pending.size() > degree) {
            hashPending();
        }
    }

    /** Puts the results into a range query's description. */
    void describe(RangeQueryInfo.Builder info) {
        if (levels.isEmpty()) {
            if (!pending.isEmpty()) {
                info.setRawReads(QueryReads.newBuilder().addAllKvReads(pending));
            }
            return;
        }
        info.setReadsMerkleHashes(summary());
    }

    private QueryReadsMerkleSummary summary() {
        if (!pending.isEmpty()) {
            hashPending();
        }
        for (int level = 1; level < topLevel; level++) {
            List<ByteString> hashes = levels.remove(level);
            if (hashes != null) {
                ByteString one = hashes.size() == 1 ? hashes.get(0) : combined(hashes);
                levels.computeIfAbsent(level + 1, next -> new ArrayList<>()).add(one);
            }
        }
        List<ByteString> top = levels.get(topLevel);
        if (top.size() > degree) {
            levels.remove(topLevel);
            topLevel++;
            levels.put(topLevel, new ArrayList<>(List.of(combined(top))));
        }
        return QueryReadsMerkleSummary.newBuilder()
                .setMaxDegree(degree)
                .setMaxLevel(topLevel)
                .addAllMaxLevelHashes(levels.get(topLevel))
                .build();
    }

    private void hashPending() {
        ByteString bytes =
                QueryReads.newBuilder().addAllKvReads(pending).build().toByteString();
        pending = new ArrayList<>();
        int level = 1;
        levels.computeIfAbsent(level, first -> new ArrayList<>()).add(ByteString.copyFrom(Hashes.sha256(bytes)));
        while (levels.getOrDefault(level, List.of()).size() > degree) {
            ByteString above = combined(levels.remove(level));
            level++;
            levels.computeIfAbsent(level, next -> new ArrayList<>()).add(above);
            topLevel = Math.max(topLevel, level);
        }
    }

    private static ByteString combined(List<ByteString> hashes) {
        return ByteString.copyFrom(Hashes.sha256(ByteString.copyFrom(hashes)));
    }

    /** A read of a key with the version it had; a version of null says that the key was not there. */
    static KVRead read(String key, Version version) {
        KVRead.Builder read = KVRead.newBuilder().setKey(key);
        if (version != null) {
            read.setVersion(org.hyperledger.fabric.protos.ledger.rwset.kvrwset.Version.newBuilder()
                    .setBlockNum(version.block())
                    .setTxNum(version.transaction()));
        }
        return read.build();
    }

    /** As {@link #read(String, Version)} for an entry of a range. */
    static KVRead read(Map.Entry<String, StateValue> entry) {
        return read(entry.getKey(), entry.getValue().version());
    }
}
