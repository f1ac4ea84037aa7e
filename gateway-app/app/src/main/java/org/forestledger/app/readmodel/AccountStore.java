// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What accounts have and had. */
@Repository
class AccountStore {
    private static final String AT_HEIGHT = " from_block <= :height and (to_block is null or to_block > :height)";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an account has of one asset in one state.
     *
     * @param kind {@code lot} or {@code coin}
     * @param asset the batch, or {@code CNY fen}
     * @param status the state of the lots or coins
     * @param place the account in which coins lie; empty for lots
     * @param amount units or fen
     */
    record Position(String kind, String asset, String status, Optional<String> place, long amount) {}

    /**
     * What one transaction changed in one position.
     *
     * @param block block number
     * @param txId transaction id
     * @param function ledger function
     * @param time the instant that the client claimed
     * @param by who signed it
     * @param change the position with what was added, negative for what was taken away
     * @param others the other accounts whose holdings of this asset the transaction changed
     */
    record Move(
            long block, String txId, String function, Instant time, String by, Position change, List<String> others) {}

    /** Whether an account is known at a height. */
    boolean exists(String account, long height) {
        return jdbc.sql("select exists (select from entry_version where kind = 'account' and id = :account"
                        + " and block <= :height) or exists (select from holding where account = :account"
                        + " and from_block <= :height)")
                .param("account", account)
                .param("height", height)
                .query(Boolean.class)
                .single();
    }

    /** What an account has at the end of a block. */
    List<Position> positions(String account, long height) {
        return jdbc.sql("select kind, asset, status, place, sum(amount) as amount from holding where account = :account"
                        + " and" + AT_HEIGHT + " group by kind, asset, status, place"
                        + " order by kind desc, asset, status, place")
                .param("account", account)
                .param("height", height)
                .query((row, n) -> position(row))
                .list();
    }

    /** What changed after one block and up to another, in the order of the ledger; at most so many. */
    List<Move> moves(String account, long after, long upTo, int limit) {
        return jdbc.sql("with change as ("
                        + "select from_block as block, from_tx as tx, kind, asset, status, place, amount from holding"
                        + " where account = :account and from_block > :after and from_block <= :upTo"
                        + " union all"
                        + " select to_block, to_tx, kind, asset, status, place, -amount from holding"
                        + " where account = :account and to_block > :after and to_block <= :upTo"
                        + "), net as (select block, tx, kind, asset, status, place, sum(amount) as amount from change"
                        + " group by block, tx, kind, asset, status, place having sum(amount) <> 0"
                        + " order by block, tx, kind desc, asset, status, place limit :limit)"
                        + " select net.*, t.tx_id, t.function, t.time, t.creator_msp || '/' || t.creator as creator,"
                        + " (select array_agg(distinct o.account) from holding o where o.asset = net.asset"
                        + " and o.account <> :account and ((o.from_block = net.block and o.from_tx = net.tx)"
                        + " or (o.to_block = net.block and o.to_tx = net.tx))) as others"
                        + " from net join ledger_transaction t on t.block = net.block and t.tx = net.tx"
                        + " order by net.block, net.tx, net.kind desc, net.asset, net.status, net.place")
                .param("account", account)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query((row, n) -> move(row))
                .list();
    }

    private static Move move(ResultSet row) throws SQLException {
        Timestamp time = row.getTimestamp("time");
        return new Move(
                row.getLong("block"),
                row.getString("tx_id"),
                row.getString("function"),
                time.toInstant(),
                row.getString("creator"),
                position(row),
                row.getArray("others") == null
                        ? List.of()
                        : List.of((String[]) row.getArray("others").getArray()));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getString("kind"),
                row.getString("asset"),
                row.getString("status"),
                Optional.ofNullable(row.getString("place")),
                row.getBigDecimal("amount").longValueExact());
    }
}
