// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ownkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.forestledger.ledgerclient.Endorsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be signed next, beside the write in the table of operations. Each method is one statement. */
@Repository
class SigningStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    SigningStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Signing> find(UUID id) {
        return jdbc.sql("select signing_step, signing_request, endorsed_result, signing_since from operation"
                        + " where id = ? and signing_step is not null")
                .param(id)
                .query(SigningStore::row)
                .optional();
    }

    /** Hands out a proposal, in the place of an earlier one; not where a transaction is signed already. */
    void proposed(UUID id, byte[] request) {
        jdbc.sql("update operation set signing_step = 'PROPOSAL', signing_request = ?, signing_since = ?,"
                        + " endorsed_result = null, waiting_for = 'SIGN_YOURSELF' where id = ? and state = 'RECEIVED'")
                .params(request, Timestamp.from(clock.instant()), id)
                .update();
    }

    /** The organisations have signed this proposal. False if it is not the one that was handed out last. */
    boolean endorsed(UUID id, byte[] proposal, byte[] transaction, String resultJson) {
        return jdbc.sql("update operation set signing_step = 'TRANSACTION', signing_request = ?, endorsed_result = ?"
                                + " where id = ? and state = 'RECEIVED' and signing_step = 'PROPOSAL'"
                                + " and signing_request = ?")
                        .params(transaction, resultJson, id, proposal)
                        .update()
                == 1;
    }

    /**
     * The user has signed this transaction; from the return of this method on it may be on its way. False if it is not the one
     * that was handed out last.
     */
    boolean signed(UUID id, byte[] transaction, Endorsed signed) {
        return jdbc.sql("update operation set state = 'ENDORSED', tx_id = ?, envelope = ?, signing_step = null,"
                                + " signing_request = null, waiting_for = null, attempts = 0, updated_at = ?"
                                + " where id = ? and state = 'RECEIVED' and signing_step = 'TRANSACTION'"
                                + " and signing_request = ?")
                        .params(signed.txId(), signed.envelope(), Timestamp.from(clock.instant()), id, transaction)
                        .update()
                == 1;
    }

    /** Hands out the question for a transaction that is on its way. */
    void asked(UUID id, byte[] question) {
        jdbc.sql("update operation set signing_step = 'COMMIT_STATUS', signing_request = ?, signing_since = ?"
                        + " where id = ? and state in ('ENDORSED', 'SUBMITTED', 'UNKNOWN')")
                .params(question, Timestamp.from(clock.instant()), id)
                .update();
    }

    private static Signing row(ResultSet row, int number) throws SQLException {
        return new Signing(
                SigningStep.valueOf(row.getString("signing_step")),
                row.getBytes("signing_request"),
                Objects.requireNonNullElse(row.getString("endorsed_result"), ""),
                row.getTimestamp("signing_since").toInstant());
    }
}
