// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.stream.IntStream;
import org.forestledger.verifier.block.BlockHashes;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReadsMerkleSummary;
import org.junit.jupiter.api.Test;

/** Trees of degree two, written out by hand from the rule: groups of three, and a lone hash moves up as it is. */
class RangeSummaryTest {
    @Test
    void finish_shouldBeEmpty_whenThereAreNoMoreResultsThanTheDegree() {
        assertThat(summary(2).getMaxLevelHashesCount()).isZero();
    }

    @Test
    void finish_shouldHoldTheLeaves_whenTheyAreNoMoreThanTheDegree() {
        assertThat(summary(4)).isEqualTo(expected(1, leaf(1, 3), leaf(4, 4)));
    }

    @Test
    void finish_shouldCombineThreeLeaves() {
        assertThat(summary(7)).isEqualTo(expected(2, hash(leaf(1, 3), leaf(4, 6), leaf(7, 7))));
    }

    @Test
    void finish_shouldLiftALoneLeafAsItIs() {
        assertThat(summary(10)).isEqualTo(expected(2, hash(leaf(1, 3), leaf(4, 6), leaf(7, 9)), leaf(10, 10)));
    }

    @Test
    void finish_shouldCombineTwoLeavesThatAreLeft() {
        assertThat(summary(14))
                .isEqualTo(expected(2, hash(leaf(1, 3), leaf(4, 6), leaf(7, 9)), hash(leaf(10, 12), leaf(13, 14))));
    }

    @Test
    void finish_shouldAddALevel_whenTheTopGetsTooWide() {
        ByteString first = hash(leaf(1, 3), leaf(4, 6), leaf(7, 9));
        ByteString second = hash(leaf(10, 12), leaf(13, 15), leaf(16, 18));
        assertThat(summary(19)).isEqualTo(expected(3, hash(first, second, leaf(19, 19))));
    }

    private static QueryReadsMerkleSummary summary(int results) {
        RangeSummary summary = new RangeSummary(2);
        IntStream.rangeClosed(1, results).forEach(i -> summary.add(read(i)));
        return summary.finish();
    }

    private static QueryReadsMerkleSummary expected(int level, ByteString... hashes) {
        return QueryReadsMerkleSummary.newBuilder()
                .setMaxDegree(2)
                .setMaxLevel(level)
                .addAllMaxLevelHashes(List.of(hashes))
                .build();
    }

    private static ByteString leaf(int from, int to) {
        QueryReads.Builder reads = QueryReads.newBuilder();
        IntStream.rangeClosed(from, to).forEach(i -> reads.addKvReads(read(i)));
        return hash(reads.build().toByteString());
    }

    private static ByteString hash(ByteString... parts) {
        ByteString all = ByteString.copyFrom(List.of(parts));
        return ByteString.copyFrom(BlockHashes.sha256().digest(all.toByteArray()));
    }

    private static KVRead read(int i) {
        return KVRead.newBuilder().setKey("key" + i).build();
    }
}
