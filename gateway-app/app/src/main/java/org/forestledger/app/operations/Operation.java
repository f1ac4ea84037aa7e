// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forestledger.ledgerclient.CommittedResult;
import org.forestledger.ledgerclient.Endorsed;
import org.forestledger.ledgerclient.LedgerCommand;

/**
 * One write of one user.
 *
 * @param id made by the gateway
 * @param user who asked
 * @param command function, request id and canonical body
 * @param bodyHash SHA-256 over function and body
 * @param state how far it has come
 * @param endorsed the latest envelope, from ENDORSED on
 * @param committed the result, once COMMITTED
 * @param refusal the problem as JSON, once REFUSED
 * @param waitingFor code of what keeps it from going on, if it has been tried in vain
 * @param ownKey whether the user signs it with a key that is not here
 * @param keepTrying whether it is tried again by itself when it could not be sent, because nobody waits for it
 * @param attempts how often it was taken up
 * @param createdAt when it was stored
 * @param updatedAt when its state changed last
 */
public record Operation(
        UUID id,
        String user,
        LedgerCommand command,
        String bodyHash,
        OperationState state,
        Optional<Endorsed> endorsed,
        Optional<CommittedResult> committed,
        Optional<String> refusal,
        Optional<String> waitingFor,
        boolean ownKey,
        boolean keepTrying,
        int attempts,
        Instant createdAt,
        Instant updatedAt) {}
