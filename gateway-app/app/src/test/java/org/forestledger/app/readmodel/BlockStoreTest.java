// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.forestledger.app.AppTest;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.verifier.block.BlockContent;
import org.forestledger.verifier.testing.RealBlocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Blocks go into the tables once and in order, and the tables follow from the blocks alone. */
class BlockStoreTest extends AppTest {
    @Autowired
    private BlockStore store;

    @Autowired
    private TableStore tables;

    @Autowired
    private JdbcClient jdbc;

    private final List<BlockContent> blocks = new SmallStory().contents();

    @BeforeEach
    void empty() {
        store.clear();
    }

    private void append(List<BlockContent> some) {
        some.forEach(block -> assertThat(store.append(block)).isTrue());
    }

    @Test
    void append_shouldMoveCheckpoint_whenTheNextBlockComes() {
        assertThat(store.checkpoint()).isEmpty();
        append(blocks);
        Checkpoint last = store.checkpoint().orElseThrow();

        assertThat(last.block()).isEqualTo(5);
        assertThat(last.hash()).isEqualTo(blocks.get(5).hash());
        assertThat(last.time().orElseThrow()).isEqualTo("2026-03-05T17:00:00.123456Z");
    }

    @Test
    void append_shouldChangeNothing_whenTheBlockIsThere() {
        append(blocks);
        TableStore.Hashes before = tables.hashes();

        assertThat(blocks).noneMatch(store::append);
        assertThat(tables.hashes()).isEqualTo(before);
    }

    @Test
    void append_shouldLeaveNothing_whenItIsCutOffInTheMiddle() {
        append(blocks);
        TableStore.Hashes undisturbed = tables.hashes();
        store.clear();
        append(blocks.subList(0, 3));
        TableStore.Hashes before = tables.hashes();
        jdbc.sql("create function cut_off() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'cut off'; end $$")
                .update();
        jdbc.sql("create trigger cut_off before insert on holding for each statement execute function cut_off()")
                .update();
        try {
            assertThatThrownBy(() -> store.append(blocks.get(3)))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("cut off");
        } finally {
            jdbc.sql("drop function cut_off cascade").update();
        }

        assertThat(tables.hashes()).isEqualTo(before);
        append(blocks.subList(3, 6));
        assertThat(tables.hashes()).isEqualTo(undisturbed);
    }

    @Test
    void append_shouldRefuse_whenABlockIsMissing() {
        append(blocks.subList(0, 2));

        assertThatThrownBy(() -> store.append(blocks.get(3)))
                .isInstanceOfSatisfying(
                        ChainBrokenException.class, e -> assertThat(e.code()).isEqualTo(GatewayCode.READ_MODEL_GAP))
                .hasMessage("Block 2 should come next but block 3 came.");
        assertThat(store.checkpoint().orElseThrow().block()).isEqualTo(1);
    }

    @Test
    void append_shouldRefuse_whenTheChainIsAnother() {
        append(blocks.subList(0, 3));
        List<BlockContent> other = new SmallStory().contents();

        for (int number : new int[] {0, 2, 3}) {
            assertThatThrownBy(() -> store.append(other.get(number)))
                    .as("block " + number)
                    .isInstanceOfSatisfying(ChainBrokenException.class, e -> assertThat(e.code())
                            .isEqualTo(GatewayCode.READ_MODEL_FORK))
                    .hasMessageContaining(blocks.get(Math.min(number, 2)).hash());
        }
        assertThat(store.checkpoint().orElseThrow().block()).isEqualTo(2);
    }

    @Test
    void rebuild_shouldGiveEqualBytes_whenTheBlocksAreThoseOfRealFabric() {
        List<BlockContent> real = real();
        append(real.subList(0, 7));
        append(real.subList(7, real.size()));
        TableStore.Hashes live = tables.hashes();
        store.clear();
        assertThat(tables.hashes().tables()).allMatch(table -> table.rows() == 0);
        append(real);

        assertThat(tables.hashes()).isEqualTo(live);
        assertThat(live.tables()).allMatch(table -> table.rows() > 0);
        assertThat(live.block()).isEqualTo(real.size() - 1L);
    }

    @Test
    void differences_shouldBeNone_whenNothingWasChanged() {
        append(blocks);

        assertThat(tables.differences(number -> blocks.get((int) number))).isEmpty();
        assertThat(store.checkpoint().orElseThrow().block()).isEqualTo(5);
    }

    @Test
    void differences_shouldNameTheRow_whenSomebodyTampered() {
        append(blocks);
        TableStore.Hashes before = tables.hashes();
        jdbc.sql("update holding set amount = 61 where account = 'buyer-1' and to_block is null")
                .update();
        jdbc.sql("delete from search_term where term = 'v2026-0001'").update();
        jdbc.sql("insert into entry_version values ('lot', 'b-9/1', 5, 0, '{}')")
                .update();

        assertThat(tables.differences(number -> blocks.get((int) number)))
                .containsExactly(
                        new TableStore.Difference("entry_version", "lot/b-9/1/5/0", "EXTRA"),
                        new TableStore.Difference("holding", "lot/b-1/0000000000000041/5/0", "CHANGED"),
                        new TableStore.Difference("search_term", "v2026-0001/receipt/r-1", "MISSING"));
        assertThat(tables.hashes().tables().subList(0, 2))
                .isEqualTo(before.tables().subList(0, 2));
        for (int table = 2; table < 5; table++) {
            assertThat(tables.hashes().tables().get(table).hash())
                    .isNotEqualTo(before.tables().get(table).hash());
        }
    }

    private static List<BlockContent> real() {
        RealBlocks archive = new RealBlocks("raft");
        return java.util.stream.IntStream.range(0, archive.count())
                .mapToObj(number -> BlockContent.read(archive.get(number).toByteArray(), "forest-ledger"))
                .toList();
    }
}
