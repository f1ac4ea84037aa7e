// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Random;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.forestledger.embedded.testnet.Seeds;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

class TxSimulatorTest {
    private static ByteString bytes(String text) {
        return ByteString.copyFromUtf8(text);
    }

    private static WorldState state(int keys) throws Exception {
        TxSimulator writer = new TxSimulator("cc", new Snapshot(1, WorldState.EMPTY));
        for (int i = 0; i < keys; i++) {
            writer.put(String.format("k%05d", i), bytes("v"));
        }
        return WorldState.EMPTY.apply(ReadWriteSet.parse(writer.results()), new Version(1, 0));
    }

    private static KVRWSet keys(TxSimulator simulator) throws Exception {
        return ReadWriteSet.parse(simulator.results()).namespaces().get(0).keys();
    }

    private static void readAll(RangeQuery query) {
        while (query.next().isPresent()) {
            // Each result is written down by the query itself.
            continue;
        }
    }

    @Test
    void results_shouldBeSortedWithVersions_whenKeysAreReadAndWritten() throws Exception {
        TxSimulator simulator = new TxSimulator("cc", new Snapshot(2, state(2)));
        simulator.put("z", bytes("1"));
        simulator.delete("k00000");
        simulator.put("a", bytes("2"));
        assertThat(simulator.get("k00001")).isEqualTo(bytes("v"));
        assertThat(simulator.get("absent")).isEmpty();

        KVRWSet set = keys(simulator);

        assertThat(set.getReadsList()).extracting(read -> read.getKey()).containsExactly("absent", "k00001");
        assertThat(set.getReads(0).hasVersion()).isFalse();
        assertThat(set.getReads(1).getVersion().getBlockNum()).isEqualTo(1);
        assertThat(set.getWritesList()).extracting(write -> write.getKey()).containsExactly("a", "k00000", "z");
        assertThat(set.getWrites(1).getIsDelete()).isTrue();
    }

    @Test
    void results_shouldBeEmpty_whenNothingWasTouched() {
        assertThat(new TxSimulator("cc", new Snapshot(2, WorldState.EMPTY)).results())
                .isEmpty();
    }

    @Test
    void rangeQuery_shouldListFewAndHashMany_whenRead() throws Exception {
        for (int count : List.of(0, 1, 50, 51, 52, 2601, 2653)) {
            TxSimulator simulator = new TxSimulator("cc", new Snapshot(2, state(count)));
            readAll(simulator.range("k", "l"));

            RangeQueryInfo info = keys(simulator).getRangeQueriesInfo(0);

            assertThat(info.getItrExhausted()).isTrue();
            assertThat(info.getEndKey()).isEqualTo("l");
            if (count == 0) {
                assertThat(info.getReadsInfoCase()).isEqualTo(RangeQueryInfo.ReadsInfoCase.READSINFO_NOT_SET);
            } else if (count <= 50) {
                assertThat(info.getRawReads().getKvReadsCount()).isEqualTo(count);
            } else {
                // 51 results make one hash of the first level, 51 such hashes one of the second.
                assertThat(info.getReadsMerkleHashes().getMaxDegree()).isEqualTo(50);
                assertThat(info.getReadsMerkleHashes().getMaxLevel()).isEqualTo(count <= 2550 ? 1 : 2);
                assertThat(info.getReadsMerkleHashes().getMaxLevelHashesCount())
                        .isEqualTo(count <= 51 || count == 2601 ? 1 : 2);
            }
        }
    }

    @Test
    void rangeQuery_shouldEndAtTheLastKeySeen_whenTheReaderStopsEarly() throws Exception {
        TxSimulator simulator = new TxSimulator("cc", new Snapshot(2, state(10)));
        RangeQuery query = simulator.range("", "");
        query.next();
        query.next();

        RangeQueryInfo info = keys(simulator).getRangeQueriesInfo(0);

        assertThat(info.getItrExhausted()).isFalse();
        assertThat(info.getEndKey()).isEqualTo("k00001");
        assertThat(info.getRawReads().getKvReadsCount()).isEqualTo(2);
    }

    @Test
    void conflictCheck_shouldFindAPhantomExactlyWhenTheRangeChanged_whenKeysChangeAtRandom() throws Exception {
        Random random = Seeds.random("TxSimulatorTest.phantom");
        for (int run = 0; run < 60; run++) {
            int count = random.nextInt(200);
            WorldState before = state(count);
            TxSimulator reader = new TxSimulator("cc", new Snapshot(2, before));
            String end = random.nextBoolean() ? "" : String.format("k%05d", random.nextInt(200));
            readAll(reader.range("k", end));
            int changed = random.nextInt(220);
            String key = String.format("k%05d", changed);
            TxSimulator writer = new TxSimulator("cc", new Snapshot(2, before));
            if (random.nextBoolean()) {
                writer.put(key, bytes("new"));
            } else {
                writer.delete(key);
            }
            boolean isDelete = keys(writer).getWrites(0).getIsDelete();
            boolean isInside = end.isEmpty() || key.compareTo(end) < 0;
            boolean isChange = isInside && !(isDelete && changed >= count);

            ConflictCheck check = new ConflictCheck(2, before);
            assertThat(check.judge(ReadWriteSet.parse(writer.results()), 0)).isEqualTo(TxValidationCode.VALID);
            assertThat(check.judge(ReadWriteSet.parse(reader.results()), 1))
                    .as("%s of %d keys, range to %s", key, count, end)
                    .isEqualTo(isChange ? TxValidationCode.PHANTOM_READ_CONFLICT : TxValidationCode.VALID);
        }
    }

    @Test
    void conflictCheck_shouldSeeAKeyMadeAndRemovedBefore_whenItIsInTheSameBlock() throws Exception {
        TxSimulator reader = new TxSimulator("cc", new Snapshot(2, WorldState.EMPTY));
        reader.get("k");
        TxSimulator put = new TxSimulator("cc", new Snapshot(2, WorldState.EMPTY));
        put.put("k", bytes("v"));
        TxSimulator delete = new TxSimulator("cc", new Snapshot(2, WorldState.EMPTY));
        delete.delete("k");
        ConflictCheck check = new ConflictCheck(2, WorldState.EMPTY);
        check.judge(ReadWriteSet.parse(put.results()), 0);
        check.judge(ReadWriteSet.parse(delete.results()), 1);

        assertThat(check.judge(ReadWriteSet.parse(reader.results()), 2)).isEqualTo(TxValidationCode.MVCC_READ_CONFLICT);
    }

    @Test
    void metadata_shouldOutliveAWriteButNotADeletion_whenAKeyHasSome() throws Exception {
        TxSimulator simulator = new TxSimulator("cc", new Snapshot(2, state(1)));
        simulator.putMetadata("k00000", "name", bytes("m"));
        simulator.putMetadata("absent", "name", bytes("m"));
        WorldState with = state(1).apply(ReadWriteSet.parse(simulator.results()), new Version(2, 0));
        TxSimulator write = new TxSimulator("cc", new Snapshot(3, with));
        write.put("k00000", bytes("new"));
        WorldState written = with.apply(ReadWriteSet.parse(write.results()), new Version(3, 0));
        TxSimulator delete = new TxSimulator("cc", new Snapshot(4, written));
        delete.delete("k00000");
        WorldState deleted = written.apply(ReadWriteSet.parse(delete.results()), new Version(4, 0));

        assertThat(with.get("cc", "absent")).isEmpty();
        assertThat(written.get("cc", "k00000").orElseThrow().metadata()).containsEntry("name", bytes("m"));
        assertThat(written.get("cc", "k00000").orElseThrow().version()).isEqualTo(new Version(3, 0));
        assertThat(deleted.get("cc", "k00000")).isEmpty();
    }

    @Test
    void pagedQuery_shouldBeRefused_whenTheTransactionHasWritten() throws Exception {
        TxSimulator simulator = new TxSimulator("cc", new Snapshot(2, state(1)));
        simulator.put("k", bytes("v"));

        assertThatThrownBy(() -> simulator.pagedRange("", ""))
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("read-only transaction");
    }
}
