// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Decision;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.ledger.LedgerView;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.permission.Role;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestTransaction;

/** Blocks with what the rules decide; a test changes one entry before it is written. */
final class RuleStory implements LedgerView {
    final Scenario scenario = new Scenario();
    private final Map<String, Record> state = new TreeMap<>();

    static Caller person(Role role, String... accounts) {
        return new Caller(role.organisation().mspId(), role.name(), role.name(), List.of(role), List.of(accounts));
    }

    @Override
    public <T extends Record> Optional<T> find(Kind<T> kind, String id) {
        return Optional.ofNullable(state.get(kind.key(id))).map(kind.type()::cast);
    }

    <T extends Record> void put(TestTransaction transaction, Kind<T> kind, String id, T entry) {
        put(transaction, kind.key(id), entry);
    }

    /** A block with one entry that nobody has decided on. */
    <T extends Record> void writes(Kind<T> kind, String id, T entry) {
        TestTransaction transaction = scenario.transaction();
        put(transaction, kind, id, entry);
        scenario.block(transaction, VALID);
    }

    void calls(Caller by, String function, Record command) {
        calls(by, function, command, entry -> entry);
    }

    /** A block with what the rules decide, each entry changed before it is written. */
    void calls(Caller by, String function, Record command, UnaryOperator<Record> change) {
        TestTransaction transaction = scenario.transaction();
        Tx tx = new Tx(
                "request",
                transaction.txId(),
                Instant.parse("2026-03-02T02:00:00Z"),
                by,
                record -> Hashes.sha256(RecordCodec.write(record)));
        Decision decision = decide(Catalogue.byName(function).orElseThrow(), tx, command);
        assertThat(decision).as(function).isInstanceOf(Decision.Accepted.class);
        ((Decision.Accepted) decision)
                .changes()
                .forEach(each ->
                        put(transaction, each.key(), change.apply(each.value().orElseThrow())));
        scenario.block(transaction, VALID);
    }

    List<String> faults(StateCheck check) {
        return scenario.verify(check).faults().stream().map(Fault::message).toList();
    }

    private void put(TestTransaction transaction, String key, Record entry) {
        state.put(key, entry);
        transaction.writes(key, RecordCodec.write(entry));
    }

    private <C extends Record & Command> Decision decide(LedgerFunction<C> function, Tx tx, Record command) {
        return function.decide(this, tx, function.command().cast(command));
    }
}
