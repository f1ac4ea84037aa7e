// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.verifier.block.BlockContent;
import org.forestledger.verifier.block.TransactionContent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts blocks into the tables: one block, one database transaction. The checkpoint is the last row of the table of blocks,
 * so it cannot say anything else than the tables do, and the primary keys keep a second writer from adding a block twice.
 */
@Repository
class BlockStore {
    private static final String LAST = "select number, hash, time from ledger_block order by number desc limit 1";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transactions;

    BlockStore(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transactions = transactions;
    }

    /** The last block; empty before the first. */
    Optional<Checkpoint> checkpoint() {
        return jdbc.sql(LAST)
                .query((row, n) -> new Checkpoint(
                        row.getLong("number"),
                        row.getString("hash"),
                        Optional.ofNullable(row.getTimestamp("time")).map(Timestamp::toInstant)))
                .optional();
    }

    /**
     * Adds the next block. One that was added before, by this process or another, changes nothing.
     *
     * @return whether it was added
     * @throws ChainBrokenException on a gap or a fork
     */
    boolean append(BlockContent block) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<Checkpoint> last = checkpoint();
            long expected = last.map(known -> known.block() + 1).orElse(0L);
            if (block.number() < expected) {
                requireKnown(block.number(), block.hash());
                return false;
            }
            if (block.number() > expected) {
                throw ChainBrokenException.gap(expected, block.number());
            }
            String before = last.map(Checkpoint::hash).orElse("");
            if (!block.previousHash().equals(before)) {
                throw ChainBrokenException.fork(expected - 1, before, block.previousHash());
            }
            write(block, last.flatMap(Checkpoint::time));
            return true;
        }));
    }

    /** Refuses a block that has another hash than the one of its number that was read. */
    void requireKnown(long number, String hash) {
        String known = jdbc.sql("select hash from ledger_block where number = ?")
                .param(number)
                .query(String.class)
                .single();
        if (!known.equals(hash)) {
            throw ChainBrokenException.fork(number, known, hash);
        }
    }

    /** Empties all tables, so that the next block is block 0. */
    void clear() {
        transactions.executeWithoutResult(status -> jdbc.sql("truncate " + String.join(", ", ReadModelTable.names()))
                .update());
    }

    private void write(BlockContent block, Optional<Instant> before) {
        Optional<Instant> time = block.transactions().stream()
                .filter(TransactionContent::counts)
                .filter(tx -> !tx.function().isEmpty())
                .flatMap(tx -> tx.time().stream())
                .reduce(
                        before,
                        (latest, next) ->
                                Optional.of(latest.filter(next::isBefore).orElse(next)),
                        (a, b) -> b);
        jdbc.sql(
                        "insert into ledger_block (number, hash, previous_hash, transaction_count, time) values (?, ?, ?, ?, ?)")
                .params(
                        block.number(),
                        block.hash(),
                        block.previousHash(),
                        block.transactions().size(),
                        timestamp(time))
                .update();
        writeTransactions(block);
        writeEntries(block);
    }

    private void writeTransactions(BlockContent block) {
        batch(
                "insert into ledger_transaction (block, tx, tx_id, type, code, function, creator_msp, creator, time)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                block.transactions().stream()
                        .map(tx -> new Object[] {
                            block.number(),
                            tx.index(),
                            tx.txId(),
                            tx.type(),
                            tx.code(),
                            tx.function(),
                            tx.creatorMsp(),
                            tx.creator(),
                            timestamp(tx.time())
                        })
                        .toList());
    }

    /** Versions and terms go in at once for the whole block; holdings end and begin transaction by transaction. */
    private void writeEntries(BlockContent block) {
        List<Object[]> versions = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        for (TransactionContent tx : block.transactions()) {
            List<EntryVersion> written =
                    tx.writes().stream().map(EntryVersion::of).toList();
            for (EntryVersion version : written) {
                versions.add(new Object[] {
                    version.kind(),
                    version.id(),
                    block.number(),
                    tx.index(),
                    version.value().orElse(null)
                });
                SearchTerms.of(version)
                        .forEach((term, field) -> terms.add(new Object[] {term, version.kind(), version.id(), field}));
            }
            writeHoldings(block.number(), tx.index(), written);
        }
        batch("insert into entry_version (kind, id, block, tx, value) values (?, ?, ?, ?, ?)", versions);
        batch("insert into search_term (term, kind, id, field) values (?, ?, ?, ?) on conflict do nothing", terms);
    }

    private void writeHoldings(long block, int tx, List<EntryVersion> versions) {
        List<Object[]> ended = new ArrayList<>();
        List<Object[]> begun = new ArrayList<>();
        for (EntryVersion version : versions) {
            if (Holding.isKind(version.kind())) {
                ended.add(new Object[] {block, tx, version.kind(), version.id()});
                Holding.of(version)
                        .ifPresent(holding -> begun.add(new Object[] {
                            version.kind(),
                            version.id(),
                            block,
                            tx,
                            holding.account(),
                            holding.asset(),
                            holding.status(),
                            holding.place().orElse(null),
                            holding.serials().map(SerialRange::from).orElse(null),
                            holding.serials().map(SerialRange::to).orElse(null),
                            holding.amount()
                        }));
            }
        }
        batch("update holding set to_block = ?, to_tx = ? where kind = ? and id = ? and to_block is null", ended);
        batch(
                "insert into holding (kind, id, from_block, from_tx, account, asset, status, place, serial_from,"
                        + " serial_to, amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                begun);
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    /** The database keeps microseconds and would round what is finer. */
    private static Timestamp timestamp(Optional<Instant> time) {
        return time.map(instant -> Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS)))
                .orElse(null);
    }
}
