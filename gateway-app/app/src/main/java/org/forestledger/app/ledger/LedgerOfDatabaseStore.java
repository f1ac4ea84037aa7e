// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which ledger the database belongs to. What it holds of writes under way is true on that ledger only, so with another one
 * they would be sent where nobody meant them to be.
 */
@Repository
class LedgerOfDatabaseStore {
    private final JdbcClient jdbc;

    LedgerOfDatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores the ledger the first time, and compares it from then on.
     *
     * @param genesisHash hash of block 0's header; empty if the network does not tell it, and then nothing is compared
     * @throws OtherLedgerException if the database belongs to another ledger
     */
    void requireSame(String genesisHash) {
        if (genesisHash.isEmpty()) {
            return;
        }
        jdbc.sql("insert into ledger_of_this_database (genesis_hash) values (?) on conflict do nothing")
                .param(genesisHash)
                .update();
        String mine = jdbc.sql("select genesis_hash from ledger_of_this_database")
                .query(String.class)
                .single();
        if (!mine.equals(genesisHash)) {
            throw new OtherLedgerException(mine, genesisHash);
        }
    }
}
