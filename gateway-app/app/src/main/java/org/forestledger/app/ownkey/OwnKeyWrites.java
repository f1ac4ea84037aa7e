// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ownkey;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.forestledger.app.AppSettings;
import org.forestledger.app.ledger.Ledger;
import org.forestledger.app.operations.Operation;
import org.forestledger.app.operations.OperationState;
import org.forestledger.app.operations.Operations;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.forestledger.ledgerclient.CommitStatus;
import org.forestledger.ledgerclient.CommittedResult;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.ledgerclient.OwnKeySession;
import org.forestledger.ledgerclient.OwnKeySession.Endorsement;
import org.forestledger.ledgerclient.SignatureRefusedException;
import org.forestledger.ledgerclient.ToSign;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a write as far as its user has signed it.
 *
 * <p>What is handed out is stored first, so that a page that was closed goes on where it was. From the last signature on the
 * write is one like all others: it is sent once and followed to its end, whatever happens to the page or to this process.
 */
@Service
class OwnKeyWrites {
    /**
     * How long bytes may wait for their signature, from the proposal on. The ledger's time of a transaction is that of its
     * proposal, so an old one would tell an old time.
     */
    static final Duration LIFE = Duration.ofMinutes(10);

    private final Ledger ledger;
    private final Operations operations;
    private final SigningStore store;
    private final JsonMapper mapper;
    private final AppSettings settings;
    private final Clock clock;

    OwnKeyWrites(
            Ledger ledger,
            Operations operations,
            SigningStore store,
            JsonMapper mapper,
            AppSettings settings,
            Clock clock) {
        this.ledger = ledger;
        this.operations = operations;
        this.store = store;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    /** Stores a write and hands out its proposal; the same request again finds what is to be signed now. */
    SigningView prepare(String user, LedgerCommand command) {
        OwnKeySession session = session(user);
        Operation operation = operations.stored(user, command, true, false);
        boolean waits = operation.state() == OperationState.RECEIVED && operation.ownKey();
        if (waits && store.find(operation.id()).filter(this::isFresh).isEmpty()) {
            store.proposed(operation.id(), session.proposal(command).request());
        }
        return view(operation(user, operation.id()));
    }

    /** A write of the user's own and what is to be signed now. */
    SigningView find(String user, UUID id) {
        return view(operation(user, id));
    }

    /**
     * Takes a signature and goes on as far as it reaches.
     *
     * @return the write as it stands then
     */
    Operation sign(String user, UUID id, SigningStep step, byte[] signature) {
        OwnKeySession session = session(user);
        operation(user, id);
        Signing signing = store.find(id)
                .filter(each -> each.step() == step)
                .orElseThrow(() -> Problem.of(GatewayCode.SIGNING_STEP_OVER).asException());
        if (!isFresh(signing)) {
            throw Problem.of(GatewayCode.SIGNING_TOO_LATE).asException();
        }
        try {
            return switch (step) {
                case PROPOSAL -> endorse(session, user, id, signing, signature);
                case TRANSACTION -> send(session, id, signing, signature);
                case COMMIT_STATUS -> ask(session, user, id, signing, signature);
            };
        } catch (SignatureRefusedException e) {
            throw Problem.of(GatewayCode.SIGNATURE_WRONG).asException();
        }
    }

    private Operation endorse(OwnKeySession session, String user, UUID id, Signing signing, byte[] signature) {
        Endorsement endorsement;
        try {
            endorsement = session.endorse(signing.request(), signature);
        } catch (LedgerException e) {
            if (e.failure() instanceof LedgerFailure.Refused refused) {
                return operations.refused(id, refused);
            }
            throw e;
        }
        if (endorsement.earlier().isPresent()) {
            String txId = endorsement.earlier().get();
            CommitStatus status = ledger.reader(user).commitStatus(txId, settings.commitWait());
            return operations.committed(id, new CommittedResult(endorsement.resultJson(), txId, status.blockNumber()));
        }
        requireCurrent(
                store.endorsed(id, signing.request(), endorsement.transaction().request(), endorsement.resultJson()));
        return operation(user, id);
    }

    private Operation send(OwnKeySession session, UUID id, Signing signing, byte[] signature) {
        requireCurrent(
                store.signed(id, signing.request(), session.sign(signing.request(), signing.resultJson(), signature)));
        return operations.carryOut(id, settings.commitWait());
    }

    private Operation ask(OwnKeySession session, String user, UUID id, Signing signing, byte[] signature) {
        CommitStatus status = session.commitStatus(signing.request(), signature, settings.commitWait());
        return status.valid()
                ? operations.committed(
                        id, new CommittedResult(signing.resultJson(), status.txId(), status.blockNumber()))
                : operations.carryOut(id, settings.commitWait());
    }

    SigningView view(Operation operation) {
        if (operation.state().done() || !operation.ownKey()) {
            return SigningView.nothingToSign(operation, mapper);
        }
        operation
                .endorsed()
                .filter(endorsed -> store.find(operation.id()).isEmpty())
                .ifPresent(endorsed -> store.asked(
                        operation.id(),
                        session(operation.user()).commitStatus(endorsed.txId()).request()));
        return store.find(operation.id())
                .map(signing -> SigningView.of(operation, signing, message(signing), mapper))
                .orElseGet(() -> SigningView.nothingToSign(operation, mapper));
    }

    private static byte[] message(Signing signing) {
        ToSign toSign =
                switch (signing.step()) {
                    case PROPOSAL -> ToSign.proposal(signing.request());
                    case TRANSACTION -> ToSign.transaction(signing.request());
                    case COMMIT_STATUS -> ToSign.question(signing.request());
                };
        return toSign.message();
    }

    private boolean isFresh(Signing signing) {
        return signing.step() == SigningStep.COMMIT_STATUS
                || signing.since().plus(LIFE).isAfter(clock.instant());
    }

    private static void requireCurrent(boolean stored) {
        if (!stored) {
            throw Problem.of(GatewayCode.SIGNING_STEP_OVER).asException();
        }
    }

    private Operation operation(String user, UUID id) {
        return operations.find(user, id).orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND)
                .asException());
    }

    private OwnKeySession session(String user) {
        if (!ledger.keepsKey(user)) {
            throw Problem.of(GatewayCode.KEY_IS_HELD_HERE).asException();
        }
        return ledger.ownKey(user);
    }
}
