// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.verifier.block.BlockContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows that the tables are what the blocks make of them: a hash of each table, and a comparison row by row. */
@Repository
class TableStore {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int DIFFERENCES_MAX = 100;

    private final JdbcClient jdbc;
    private final BlockStore blocks;
    private final TransactionTemplate oneView;

    /**
     * What a table holds.
     *
     * @param table its name
     * @param rows how many rows
     * @param hash SHA-256 over all rows in the order of the primary key, lower-case hexadecimal
     */
    record Hash(String table, long rows, String hash) {}

    /**
     * All tables at one height.
     *
     * @param block the last block; -1 before the first
     * @param tables in a fixed order
     */
    record Hashes(long block, List<Hash> tables) {}

    /**
     * A row that is not what the blocks make of it.
     *
     * @param table name of the table
     * @param key its primary key, the parts joined by slashes
     * @param fault MISSING, EXTRA or CHANGED
     */
    record Difference(String table, String key, String fault) {}

    TableStore(JdbcClient jdbc, BlockStore blocks, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.oneView = new TransactionTemplate(manager);
        // All statements see the tables at one height, whatever is added meanwhile.
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The hash of each table. Reads everything; one caller at a time. */
    synchronized Hashes hashes() {
        return oneView.execute(status -> {
            // Rows are hashed as the server writes them, so the way of writing times must not depend on its settings.
            jdbc.sql("set local time zone 'UTC'").update();
            jdbc.sql("set local datestyle to 'ISO, YMD'").update();
            long block = blocks.checkpoint().map(Checkpoint::block).orElse(-1L);
            List<Hash> tables = new ArrayList<>();
            for (ReadModelTable table : ReadModelTable.values()) {
                tables.add(hash(table));
            }
            return new Hashes(block, tables);
        });
    }

    /**
     * Builds all tables a second time, beside the others, and compares them row by row.
     *
     * @param chain gives a block by its number; asked for block 0 up to the last one that the tables hold
     * @return the rows that differ, at most {@value #DIFFERENCES_MAX} for each table; empty if all are equal
     */
    List<Difference> differences(LongFunction<BlockContent> chain) {
        return oneView.execute(status -> {
            long last = blocks.checkpoint().map(Checkpoint::block).orElse(-1L);
            String schema = jdbc.sql("select quote_ident(current_schema())")
                    .query(String.class)
                    .single();
            // A temporary table hides the one of the same name, so the same statements fill it; it goes with the
            // transaction.
            for (String name : ReadModelTable.names()) {
                jdbc.sql("create temporary table " + name + " (like " + schema + "." + name
                                + " including all) on commit drop")
                        .update();
            }
            for (long number = 0; number <= last; number++) {
                blocks.append(chain.apply(number));
            }
            List<Difference> found = new ArrayList<>();
            for (ReadModelTable table : ReadModelTable.values()) {
                found.addAll(differences(table, schema));
            }
            return found;
        });
    }

    private Hash hash(ReadModelTable table) {
        MessageDigest digest = sha256();
        long[] rows = {0};
        try (Stream<String> texts = jdbc
                .sql("select t::text from " + table.table() + " t order by " + String.join(", ", table.key()))
                .withFetchSize(ROWS_AT_ONCE)
                .query(String.class)
                .stream()) {
            texts.forEach(text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                // The length in front keeps rows apart.
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
                rows[0]++;
            });
        }
        return new Hash(table.table(), rows[0], HexFormat.of().formatHex(digest.digest()));
    }

    private List<Difference> differences(ReadModelTable table, String schema) {
        String rows = table.key().stream()
                .map(column -> "t." + column)
                .collect(Collectors.joining(", ", "select concat_ws('/', ", ") as k, t::text as v from "));
        return jdbc.sql("select coalesce(kept.k, made.k) as k, case when made.k is null then 'EXTRA'"
                        + " when kept.k is null then 'MISSING' else 'CHANGED' end as fault"
                        + " from (" + rows + schema + "." + table.table() + " t) kept"
                        + " full join (" + rows + "pg_temp." + table.table() + " t) made on made.k = kept.k"
                        + " where made.v is distinct from kept.v order by 1 limit " + DIFFERENCES_MAX)
                .query((row, n) -> new Difference(table.table(), row.getString("k"), row.getString("fault")))
                .list();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
