// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each unit has been. */
@Repository
class SerialStore {
    private final JdbcClient jdbc;

    SerialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A time during which a unit had one owner and one state.
     *
     * @param owner the account
     * @param status the state of the lot that it was in
     * @param fromBlock the block that began it
     * @param txId the transaction that began it
     * @param function what that transaction called
     * @param time its time
     * @param toBlock the block that ended it; empty while it lasts
     */
    record Link(
            String owner,
            String status,
            long fromBlock,
            String txId,
            String function,
            Instant time,
            Optional<Long> toBlock) {
        private boolean goesOnIn(Link next) {
            return owner.equals(next.owner) && status.equals(next.status);
        }

        private Link until(Optional<Long> block) {
            return new Link(owner, status, fromBlock, txId, function, time, block);
        }
    }

    /**
     * The owners of a unit from its issue on. Lots that were only cut or merged around it are one link.
     *
     * @return empty if there is no such unit
     */
    List<Link> chain(String batch, long serial) {
        List<Link> links = new ArrayList<>();
        for (Link next : pieces(batch, serial)) {
            int last = links.size() - 1;
            if (last >= 0 && links.get(last).goesOnIn(next)) {
                links.set(last, links.get(last).until(next.toBlock()));
            } else {
                links.add(next);
            }
        }
        return links;
    }

    private List<Link> pieces(String batch, long serial) {
        return jdbc.sql("select h.account, h.status, h.from_block, h.to_block, t.tx_id, t.function, t.time"
                        + " from holding h join ledger_transaction t on t.block = h.from_block and t.tx = h.from_tx"
                        + " where h.kind = 'lot' and h.asset = :batch and h.serial_from <= :serial"
                        + " and h.serial_to >= :serial order by h.from_block, h.from_tx")
                .param("batch", batch)
                .param("serial", serial)
                .query((row, n) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("account"),
                row.getString("status"),
                row.getLong("from_block"),
                row.getString("tx_id"),
                row.getString("function"),
                row.getTimestamp("time").toInstant(),
                Optional.ofNullable(row.getObject("to_block", Long.class)));
    }
}
