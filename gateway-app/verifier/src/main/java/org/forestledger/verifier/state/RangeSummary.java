// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.verifier.block.BlockHashes;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReadsMerkleSummary;

/**
 * The hash tree by which Fabric records the result of a long range query.
 *
 * <p>Results are hashed in groups of one more than the degree; as soon as a level holds more hashes than the degree
 * they are hashed into one of the next level. What remains on the top level at the end is the summary.
 */
final class RangeSummary {
    private final int degree;
    private final List<KVRead> pending = new ArrayList<>();
    private final List<List<ByteString>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    RangeSummary(int degree) {
        this.degree = degree;
    }

    void add(KVRead read) {
        pending.add(read);
        if (pending.size() > degree) {
            flush();
        }
    }

    QueryReadsMerkleSummary finish() {
        boolean hashed = levels.size() > 1 || !levels.get(0).isEmpty();
        if (hashed && !pending.isEmpty()) {
            flush();
        }
        for (int level = 0; level < levels.size() - 1; level++) {
            List<ByteString> hashes = levels.get(level);
            if (!hashes.isEmpty()) {
                // A lone hash moves up as it is.
                levels.get(level + 1).add(hashes.size() == 1 ? hashes.get(0) : combined(hashes));
                hashes.clear();
            }
        }
        List<ByteString> top = levels.get(levels.size() - 1);
        if (top.size() > degree) {
            levels.add(new ArrayList<>(List.of(combined(top))));
        }
        return QueryReadsMerkleSummary.newBuilder()
                .setMaxDegree(degree)
                .setMaxLevel(levels.size())
                .addAllMaxLevelHashes(levels.get(levels.size() - 1))
                .build();
    }

    private void flush() {
        QueryReads reads = QueryReads.newBuilder().addAllKvReads(pending).build();
        pending.clear();
        levels.get(0).add(combined(List.of(reads.toByteString())));
        for (int level = 0; levels.get(level).size() > degree; level++) {
            if (level + 1 == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(level + 1).add(combined(levels.get(level)));
            levels.get(level).clear();
        }
    }

    private static ByteString combined(List<ByteString> parts) {
        MessageDigest digest = BlockHashes.sha256();
        parts.forEach(part -> digest.update(part.asReadOnlyByteBuffer()));
        return ByteString.copyFrom(digest.digest());
    }
}
