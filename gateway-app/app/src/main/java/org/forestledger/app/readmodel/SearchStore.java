// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries, transactions and blocks by what a person has in hand. */
@Repository
class SearchStore {
    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry in which a text stands or has stood.
     *
     * @param kind the entry's kind
     * @param id the entry's id
     * @param field where in the entry
     * @param whole whether the field is all of the text, and not one that begins with it
     */
    record Hit(String kind, String id, String field, boolean whole) {}

    /**
     * A transaction.
     *
     * @param block block number
     * @param txId transaction id
     * @param code validation code of the peers
     * @param function ledger function
     * @param by who signed it
     * @param entries keys of the entries that it changed
     */
    record Found(long block, String txId, String code, String function, String by, List<String> entries) {}

    /** Entries with a normalised term or with terms that begin with it: ids first, whole texts first. */
    List<Hit> entries(String term, int limit) {
        return jdbc.sql("select kind, id, field, term = :term as whole from search_term"
                        + " where term = :term or (term > :term and term like :beginning)"
                        + " order by (term = :term) desc, (field = 'id') desc, kind, id, term limit :limit")
                .param("term", term)
                .param("beginning", likeBeginning(term))
                .param("limit", limit)
                .query((row, n) -> new Hit(
                        row.getString("kind"), row.getString("id"), row.getString("field"), row.getBoolean("whole")))
                .list();
    }

    /** The number of a block by its hash. */
    Optional<Long> blockOf(String hash) {
        return jdbc.sql("select number from ledger_block where hash = ?")
                .param(hash)
                .query(Long.class)
                .optional();
    }

    /** Transactions by id, the one that counts first; an id may have come again and been turned away. */
    List<Found> transactions(String txId) {
        return jdbc.sql(
                        "select t.block, t.tx_id, t.code, t.function, t.creator_msp || '/' || t.creator as creator,"
                                + " coalesce((select array_agg(v.kind || '/' || v.id order by v.kind, v.id)"
                                + " from entry_version v where v.block = t.block and v.tx = t.tx), '{}') as entries"
                                + " from ledger_transaction t where t.tx_id = ? order by (t.code = 'VALID') desc, t.block, t.tx")
                .param(txId)
                .query((row, n) -> new Found(
                        row.getLong("block"),
                        row.getString("tx_id"),
                        row.getString("code"),
                        row.getString("function"),
                        row.getString("creator"),
                        List.of((String[]) row.getArray("entries").getArray())))
                .list();
    }

    private static String likeBeginning(String term) {
        return term.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
