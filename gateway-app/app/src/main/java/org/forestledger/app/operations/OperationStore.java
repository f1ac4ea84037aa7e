// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forestledger.ledgerclient.CommittedResult;
import org.forestledger.ledgerclient.Endorsed;
import org.forestledger.ledgerclient.LedgerCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of writes. Each method is one statement, so each is on disk when it returns. */
@Repository
class OperationStore {
    private static final String PENDING = "state in ('RECEIVED', 'ENDORSED', 'SUBMITTED', 'UNKNOWN')";

    private final JdbcClient jdbc;
    private final Clock clock;

    OperationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a new write. False if the user has used the request id before. */
    boolean insert(UUID id, String user, LedgerCommand command, String bodyHash, boolean ownKey, boolean keepTrying) {
        return jdbc.sql(
                                "insert into operation (id, user_name, request_id, function_name, body, body_hash, created_at,"
                                        + " updated_at, next_attempt_at, own_key, keep_trying, state)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED') on conflict (user_name, request_id) do nothing")
                        .params(
                                id,
                                user,
                                command.requestId(),
                                command.function(),
                                command.json(),
                                bodyHash,
                                now(),
                                now(),
                                now(),
                                ownKey,
                                keepTrying)
                        .update()
                == 1;
    }

    Optional<Operation> find(UUID id) {
        return jdbc.sql("select * from operation where id = ?")
                .param(id)
                .query(OperationStore::row)
                .optional();
    }

    Optional<Operation> find(String user, String requestId) {
        return jdbc.sql("select * from operation where user_name = ? and request_id = ?")
                .params(user, requestId)
                .query(OperationStore::row)
                .optional();
    }

    /** A user's writes, newest first. */
    List<Operation> list(String user, Instant before, int limit) {
        return jdbc.sql("select * from operation where user_name = ? and created_at < ?"
                        + " order by created_at desc, id limit ?")
                .params(user, Timestamp.from(before), limit)
                .query(OperationStore::row)
                .list();
    }

    /** Writes that are not done and are due to be taken up again; what its user has still to sign is not. */
    List<UUID> due(Instant now, int limit) {
        return jdbc.sql(
                        "select id from operation where " + PENDING
                                + " and (not own_key or envelope is not null) and next_attempt_at <= ? order by next_attempt_at limit ?")
                .params(Timestamp.from(now), limit)
                .query(UUID.class)
                .list();
    }

    /** Makes all writes that are not done due now, which is what a restart calls for. */
    int makeDue() {
        return jdbc.sql("update operation set next_attempt_at = ? where " + PENDING)
                .param(now())
                .update();
    }

    void started(UUID id, Instant leaseEnd) {
        update(
                "update operation set attempts = attempts + 1, next_attempt_at = ? where id = ? and " + PENDING,
                Timestamp.from(leaseEnd),
                id);
    }

    void endorsed(UUID id, Endorsed endorsed) {
        update(
                "update operation set state = 'ENDORSED', tx_id = ?, envelope = ?, endorsed_result = ?,"
                        + " signing_step = null, signing_request = null, waiting_for = null, updated_at = ? where id = ? and "
                        + PENDING,
                endorsed.txId(),
                endorsed.envelope(),
                endorsed.resultJson(),
                now(),
                id);
    }

    void submitted(UUID id, String txId) {
        update(
                "update operation set state = 'SUBMITTED', waiting_for = null, updated_at = ?"
                        + " where id = ? and tx_id = ? and " + PENDING,
                now(),
                id,
                txId);
    }

    /** The envelope is of no further use once the transaction is on the ledger. */
    void committed(UUID id, CommittedResult result) {
        update(
                "update operation set state = 'COMMITTED', tx_id = ?, block_number = ?, result = ?, envelope = null,"
                        + " endorsed_result = null, signing_step = null, signing_request = null, waiting_for = null, updated_at = ? where id = ? and "
                        + PENDING,
                result.txId(),
                result.blockNumber(),
                result.resultJson(),
                now(),
                id);
    }

    void refused(UUID id, String refusal) {
        update(
                "update operation set state = 'REFUSED', refusal = ?, envelope = null, endorsed_result = null,"
                        + " signing_step = null, signing_request = null, waiting_for = null, updated_at = ? where id = ? and "
                        + PENDING,
                refusal,
                now(),
                id);
    }

    /** Ends a write that could not be sent; the same request may begin anew. */
    void givenUp(UUID id, String reason) {
        update(
                "update operation set state = 'REFUSED', given_up = true, refusal = ?, waiting_for = null, updated_at = ?"
                        + " where id = ? and " + PENDING,
                reason,
                now(),
                id);
    }

    /** Ends a write whose signed transaction is known to be without effect; the same request may begin anew. */
    void withoutEffect(UUID id, String reason) {
        update(
                "update operation set state = 'REFUSED', given_up = true, refusal = ?, envelope = null,"
                        + " endorsed_result = null, signing_step = null, signing_request = null, waiting_for = null,"
                        + " updated_at = ? where id = ? and " + PENDING,
                reason,
                now(),
                id);
    }

    /** Begins a write anew that was given up. False if it was not. */
    boolean reopen(UUID id, boolean ownKey, boolean keepTrying) {
        return jdbc.sql(
                                "update operation set state = 'RECEIVED', given_up = false, refusal = null, attempts = 0,"
                                        + " own_key = ?, keep_trying = ?, updated_at = ?, next_attempt_at = ? where id = ? and given_up")
                        .params(ownKey, keepTrying, now(), now(), id)
                        .update()
                == 1;
    }

    void waiting(UUID id, String code, Instant nextAttempt) {
        update(
                "update operation set waiting_for = ?, next_attempt_at = ?, updated_at = ? where id = ? and " + PENDING,
                code,
                Timestamp.from(nextAttempt),
                now(),
                id);
    }

    void unknown(UUID id, Instant nextAttempt) {
        update(
                "update operation set state = 'UNKNOWN', next_attempt_at = ?, updated_at = ? where id = ? and "
                        + PENDING,
                Timestamp.from(nextAttempt),
                now(),
                id);
    }

    /** One clock for all times in the table: that of the gateway, which also decides what is due. */
    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private void update(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    private static Operation row(ResultSet row, int number) throws SQLException {
        String txId = row.getString("tx_id");
        byte[] envelope = row.getBytes("envelope");
        String result = row.getString("result");
        return new Operation(
                row.getObject("id", UUID.class),
                row.getString("user_name"),
                new LedgerCommand(row.getString("function_name"), row.getString("request_id"), row.getString("body")),
                row.getString("body_hash"),
                OperationState.valueOf(row.getString("state")),
                envelope == null
                        ? Optional.empty()
                        : Optional.of(new Endorsed(txId, envelope, row.getString("endorsed_result"))),
                result == null
                        ? Optional.empty()
                        : Optional.of(new CommittedResult(result, txId, row.getLong("block_number"))),
                Optional.ofNullable(row.getString("refusal")),
                Optional.ofNullable(row.getString("waiting_for")),
                row.getBoolean("own_key"),
                row.getBoolean("keep_trying"),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
