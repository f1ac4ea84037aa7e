// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Blocks by their time. */
@Repository
class HeightStore {
    private final JdbcClient jdbc;

    HeightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last block all of whose transactions lie before an instant; -1 where there is none. */
    long lastBefore(Instant end) {
        return jdbc.sql("select coalesce(max(number), -1) from ledger_block where time < ?")
                .param(Timestamp.from(end))
                .query(Long.class)
                .single();
    }
}
