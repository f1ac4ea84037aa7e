// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestledger.app.AppTest;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.money.Coin;
import org.forestledger.verifier.Verifier;
import org.forestledger.verifier.VerifierSettings;
import org.forestledger.verifier.block.BlockContent;
import org.forestledger.verifier.state.CommittedTransaction;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.state.StateWrite;
import org.forestledger.verifier.state.WorldState;
import org.forestledger.verifier.testing.RealBlocks;
import org.hyperledger.fabric.protos.common.Block;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At each height of a real Fabric's chain the tables say what the verifier has rebuilt from the same blocks. */
class AgainstVerifierTest extends AppTest {
    private static final String CHAINCODE = "forest-ledger";

    @Autowired
    private BlockStore store;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private JdbcClient jdbc;

    private List<Block> blocks;
    private final SortedMap<Long, SortedMap<String, String>> states = new TreeMap<>();

    @BeforeEach
    void feed() {
        RealBlocks archive = new RealBlocks("bft");
        blocks = IntStream.range(0, archive.count()).mapToObj(archive::get).toList();
        store.clear();
        SmallStory.contents(SmallStory.bytes(blocks)).forEach(store::append);
        BlockContent first =
                SmallStory.contents(SmallStory.bytes(blocks.subList(0, 1))).get(0);
        new Verifier(VerifierSettings.of(first.hash()), List.of(new StateAtEachHeight())).verify(blocks);
    }

    /** Notes what the verifier has rebuilt. */
    private final class StateAtEachHeight implements StateCheck {
        @Override
        public String name() {
            return "state-at-each-height";
        }

        @Override
        public long judged() {
            return states.size();
        }

        @Override
        public void onWrite(
                CommittedTransaction transaction, StateWrite write, WorldState before, Consumer<String> fault) {
            // Single writes are of no interest; the state after the block is.
        }

        @Override
        public void onBlockEnd(long block, WorldState state, Consumer<String> fault) {
            SortedMap<String, String> entries = new TreeMap<>();
            state.range(CHAINCODE, "", "", true)
                    .forEach((key, value) -> entries.put(key, value.value().toStringUtf8()));
            states.put(block, entries);
        }
    }

    @Test
    void entries_shouldBeTheVerifiersState_whenAskedForAnyHeight() {
        assertThat(states).hasSize(blocks.size() - 1);
        assertThat(states.get(states.lastKey())).hasSizeGreaterThan(50);
        states.forEach((height, state) ->
                assertThat(entriesAt(height)).as("height " + height).isEqualTo(state));
    }

    @Test
    void positions_shouldSumUpTheVerifiersLotsAndCoins_whenAskedForAnyHeight() {
        states.forEach((height, state) ->
                assertThat(positionsAt(height)).as("height " + height).isEqualTo(sums(state)));
        assertThat(sums(states.get(states.lastKey()))).hasSizeGreaterThan(5);
    }

    @Test
    void moves_shouldLeadFromOpeningToClosing_whenPeriodsAreCutAnywhere() {
        long last = states.lastKey();
        List<String> everybody = jdbc.sql("select distinct account from holding")
                .query(String.class)
                .list();
        for (String account : everybody) {
            for (long from = -1; from < last; from += 9) {
                for (long to = from; to <= last; to += 13) {
                    Map<String, Long> sum = byPosition(accounts.positions(account, from));
                    accounts.moves(account, from, to, 5_000)
                            .forEach(move ->
                                    sum.merge(key(move.change()), move.change().amount(), Long::sum));
                    sum.values().removeIf(amount -> amount == 0);

                    assertThat(sum)
                            .as(account + " " + from + " to " + to)
                            .isEqualTo(byPosition(accounts.positions(account, to)));
                }
            }
        }
        assertThat(everybody).hasSizeGreaterThan(3);
    }

    private SortedMap<String, String> entriesAt(long height) {
        SortedMap<String, String> entries = new TreeMap<>();
        jdbc.sql("select kind || case when id = '' then '' else '/' || id end as key, value from"
                        + " (select distinct on (kind, id) kind, id, value from entry_version where block <= ?"
                        + " order by kind, id, block desc, tx desc) latest where value is not null")
                .param(height)
                .query((row, n) -> entries.put(row.getString("key"), row.getString("value")))
                .list();
        return entries;
    }

    private Map<String, Long> positionsAt(long height) {
        Map<String, Long> all = new TreeMap<>();
        for (String account : jdbc.sql("select distinct account from holding")
                .query(String.class)
                .list()) {
            byPosition(accounts.positions(account, height))
                    .forEach((key, amount) -> all.put(account + " " + key, amount));
        }
        return all;
    }

    private static Map<String, Long> sums(Map<String, String> state) {
        Map<String, Long> sums = new TreeMap<>();
        state.forEach((key, value) -> {
            if (key.startsWith("lot/")) {
                Lot lot = RecordCodec.read(Lot.class, value);
                sums.merge(
                        lot.owner() + " " + lot.batchId() + " " + lot.status() + " ",
                        lot.range().count(),
                        Long::sum);
            } else if (key.startsWith("coin/")) {
                Coin coin = RecordCodec.read(Coin.class, value);
                if (coin.status() != Coin.Status.SPENT) {
                    String position = coin.claimant() + " CNY fen " + coin.status() + " " + coin.holder();
                    sums.merge(position, coin.amount().fen(), Long::sum);
                }
            }
        });
        return sums;
    }

    private static Map<String, Long> byPosition(List<AccountStore.Position> positions) {
        return new ArrayList<>(positions)
                .stream()
                        .collect(Collectors.toMap(
                                AgainstVerifierTest::key, AccountStore.Position::amount, Long::sum, TreeMap::new));
    }

    private static String key(AccountStore.Position position) {
        return position.asset() + " " + position.status() + " "
                + position.place().orElse("");
    }
}
