// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.forestledger.app.AppSettings;
import org.forestledger.app.ledger.Ledger;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.forestledger.ledgerclient.CommittedResult;
import org.forestledger.ledgerclient.Endorsed;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.ledgerclient.SubmitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes one write as far as it goes now, and stores each stage before the next begins. */
@Component
class OperationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(OperationRunner.class);

    /** Longer than a run can take, so that nobody else takes the write up meanwhile. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration PAUSE_FIRST = Duration.ofSeconds(1);
    private static final int DOUBLINGS_MAX = 6;

    private final OperationStore store;
    private final Ledger ledger;
    private final JsonMapper mapper;
    private final AppSettings settings;
    private final Clock clock;

    OperationRunner(OperationStore store, Ledger ledger, JsonMapper mapper, AppSettings settings, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    void run(UUID id) {
        Operation operation = store.find(id).orElseThrow();
        if (operation.state().done()) {
            return;
        }
        store.started(id, clock.instant().plus(LEASE));
        LedgerSession session;
        try {
            session = operation.ownKey() ? ledger.reader(operation.user()) : ledger.as(operation.user());
        } catch (LedgerException e) {
            // Nothing was asked of the ledger, so whatever state the write is in, it stays there.
            postpone(operation, e.failure());
            return;
        }
        try {
            store.committed(id, take(session, operation));
        } catch (LedgerException e) {
            settle(operation, e);
        }
    }

    private CommittedResult take(LedgerSession session, Operation operation) {
        SubmitListener listener = new SubmitListener() {
            @Override
            public void endorsed(Endorsed endorsed) {
                store.endorsed(operation.id(), endorsed);
            }

            @Override
            public void submitted(String txId) {
                store.submitted(operation.id(), txId);
            }
        };
        if (operation.ownKey()) {
            // Only its user can propose it anew, so a signed transaction is brought to its end and no more.
            Endorsed signed = operation.endorsed().orElseThrow();
            return operation.attempts() == 0 ? session.carryOut(signed, listener) : session.finish(signed, listener);
        }
        return operation.endorsed().isPresent()
                ? session.resume(operation.command(), operation.endorsed().get(), listener)
                : session.submit(operation.command(), listener);
    }

    private void settle(Operation operation, LedgerException e) {
        LedgerFailure failure = e.failure();
        if (failure instanceof LedgerFailure.Refused refused) {
            refused(operation.id(), refused);
        } else if (failure instanceof LedgerFailure.Unknown) {
            LOG.warn("operation {} is in doubt", operation.id(), e);
            store.unknown(operation.id(), nextAttempt(operation));
        } else if (failure instanceof LedgerFailure.Fault || failure instanceof LedgerFailure.NotFound) {
            LOG.error("operation {}: the ledger failed", operation.id(), e);
            store.refused(operation.id(), mapper.writeValueAsString(Problem.of(GatewayCode.LEDGER_FAULT)));
        } else if (failure instanceof LedgerFailure.ResultsDiffer) {
            LOG.error("operation {}: the organisations computed different results", operation.id(), e);
            // Without effect, and good once the organisations agree again: the same request then goes on.
            store.givenUp(operation.id(), mapper.writeValueAsString(Problem.of(GatewayCode.RESULTS_DIFFER)));
        } else if (operation.ownKey() && failure instanceof LedgerFailure.Conflict) {
            store.withoutEffect(operation.id(), mapper.writeValueAsString(Problem.of(GatewayCode.LEDGER_CONFLICT)));
        } else {
            postpone(operation, failure);
        }
    }

    void refused(UUID id, LedgerFailure.Refused refused) {
        store.refused(id, mapper.writeValueAsString(Problem.of(refused)));
    }

    /**
     * Tries again later. What was never sent is given up if somebody waits for it, so that they hear of it and nothing
     * happens behind their back, or if it has been tried for long enough.
     */
    private void postpone(Operation operation, LedgerFailure failure) {
        boolean conflict = failure instanceof LedgerFailure.Conflict;
        GatewayCode code = conflict ? GatewayCode.LEDGER_CONFLICT : GatewayCode.LEDGER_UNAVAILABLE;
        boolean neverSent = operation.endorsed().isEmpty()
                && store.find(operation.id()).orElseThrow().endorsed().isEmpty();
        boolean late = operation.createdAt().plus(settings.unavailableLimit()).isBefore(clock.instant());
        LOG.info("operation {} waits: {}", operation.id(), failure);
        if (neverSent && (late || !conflict && !operation.keepTrying())) {
            store.givenUp(operation.id(), mapper.writeValueAsString(Problem.of(code)));
        } else {
            store.waiting(operation.id(), code.name(), nextAttempt(operation));
        }
    }

    private Instant nextAttempt(Operation operation) {
        int doublings = Math.min(operation.attempts(), DOUBLINGS_MAX);
        return clock.instant().plus(PAUSE_FIRST.multipliedBy(1L << doublings));
    }
}
