// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.ledger.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the ledger at a height, read with the rules' own records. */
@Repository
class EntryStore {
    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The state at the end of a block, each kind fetched when it is asked for; no blocks change once they are there. */
    WholeState at(long height) {
        return new WholeState(kind -> entries(kind, height));
    }

    private <T extends Record> Map<String, T> entries(Kind<T> kind, long height) {
        Map<String, T> entries = new TreeMap<>();
        jdbc.sql("select id, value from (select distinct on (id) id, value from entry_version"
                        + " where kind = :kind and block <= :height order by id, block desc, tx desc) last"
                        + " where value is not null")
                .param("kind", kind.name())
                .param("height", height)
                .query(row -> {
                    entries.put(row.getString("id"), RecordCodec.read(kind.type(), row.getString("value")));
                });
        return entries;
    }
}
