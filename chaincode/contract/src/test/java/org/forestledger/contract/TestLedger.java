// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.invariant.EntrySource;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Decision;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.ledger.LedgerView;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;

/**
 * Runs the rules through the codec on a state of canonical texts, without any network: for tests of the rules alone. The
 * same stories run on a network in the acceptance module.
 */
public final class TestLedger implements LedgerView, EntrySource {
    private final NavigableMap<String, String> state = new TreeMap<>();
    private Instant now = Instant.parse("2026-03-02T02:00:00Z");
    private final Signing signing;
    private final List<Step> steps = new ArrayList<>();
    private String chapter = "";

    TestLedger() {
        this(Signing.MADE_UP);
    }

    /** A ledger whose people and transactions are named as a network names them. */
    public TestLedger(Signing signing) {
        this.signing = signing;
        InvariantsAfterEach.watch(this);
    }

    /** Every call so far, also those that were refused. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Begins a chapter of a story. */
    void chapter(String title) {
        chapter = title;
    }

    @Override
    public <T extends Record> Optional<T> find(Kind<T> kind, String id) {
        return Optional.ofNullable(state.get(kind.key(id))).map(text -> RecordCodec.read(kind.type(), text));
    }

    <T extends Record> T get(Kind<T> kind, String id) {
        return find(kind, id).orElseThrow(() -> new AssertionError("no " + kind.key(id)));
    }

    /** Every entry of a kind. */
    <T extends Record> Collection<T> all(Kind<T> kind) {
        return entries(kind).values().stream().map(kind.type()::cast).toList();
    }

    @Override
    public Map<String, Record> entries(Kind<?> kind) {
        return entries(state, kind);
    }

    /** Every entry of a kind in a state of canonical texts. */
    static Map<String, Record> entries(NavigableMap<String, String> state, Kind<?> kind) {
        String prefix = kind.key("");
        Map<String, Record> entries = new TreeMap<>();
        // No id has a byte above this one.
        state.subMap(prefix, true, prefix + "~", false)
                .forEach((key, text) ->
                        entries.put(key.substring(prefix.length()), RecordCodec.read(kind.type(), text)));
        return entries;
    }

    /** Everything on the ledger, for showing that nothing has changed. */
    Map<String, String> snapshot() {
        return Map.copyOf(state);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Moves to a moment, forward or back. */
    void at(Instant moment) {
        now = moment;
    }

    Instant now() {
        return now;
    }

    /** The date in China. */
    LocalDate today() {
        return now.atZone(Tx.ZONE).toLocalDate();
    }

    /** The code with which the function is refused; empty when it was accepted. */
    Optional<RefusalCode> attempt(Caller caller, String function, Record command) {
        Decision decision = decide(caller, function, RecordCodec.write(command));
        if (decision instanceof Decision.Refused refused) {
            return Optional.of(refused.refusal().code());
        }
        apply((Decision.Accepted) decision);
        return Optional.empty();
    }

    /** What becomes of a request as text, stored where it is accepted. */
    Decision submit(Caller caller, String function, String commandText) {
        Decision decision = decide(caller, function, commandText);
        if (decision instanceof Decision.Accepted accepted) {
            apply(accepted);
        }
        return decision;
    }

    private void apply(Decision.Accepted accepted) {
        accepted.changes().forEach(change -> change.value()
                .ifPresentOrElse(
                        entry -> state.put(change.key(), RecordCodec.write(entry)), () -> state.remove(change.key())));
    }

    /** What the function answers; fails the test when it is refused. */
    Record accept(Caller caller, String function, Record command) {
        Decision decision = decide(caller, function, RecordCodec.write(command));
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(function + " was refused: " + refused.refusal());
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        apply(accepted);
        return accepted.answer().entry();
    }

    /** The code with which the function is refused; fails the test when it is accepted or when anything changed. */
    RefusalCode refuse(Caller caller, String function, Record command) {
        return refusal(caller, function, command).code();
    }

    /** The refusal with its facts; fails the test when the function is accepted or when anything changed. */
    Refusal refusal(Caller caller, String function, Record command) {
        Map<String, String> before = snapshot();
        Decision decision = decide(caller, function, RecordCodec.write(command));
        if (!(decision instanceof Decision.Refused refused) || !before.equals(snapshot())) {
            throw new AssertionError(function + " was accepted: " + command);
        }
        return refused.refusal();
    }

    private Decision decide(Caller caller, String function, String commandText) {
        return decide(Catalogue.byName(function).orElseThrow(), caller, commandText);
    }

    private <C extends Record & Command> Decision decide(LedgerFunction<C> function, Caller caller, String text) {
        int number = steps.size() + 1;
        Tx tx = new Tx(
                Step.requestId(number),
                signing.txId(caller, number),
                now,
                signing.signer(caller),
                r -> Hashes.sha256(RecordCodec.write(r)));
        Decision decision = decide(function, tx, text);
        String about = "";
        Optional<RefusalCode> refusal = Optional.empty();
        if (decision instanceof Decision.Accepted accepted) {
            about = accepted.answer().kind() + "/" + accepted.answer().id();
        } else if (decision instanceof Decision.Refused refused) {
            refusal = Optional.of(refused.refusal().code());
        }
        steps.add(new Step(number, chapter, caller, function.name(), text, now, about, refusal));
        return decision;
    }

    private <C extends Record & Command> Decision decide(LedgerFunction<C> function, Tx tx, String text) {
        try {
            return function.decide(this, tx, RecordCodec.read(function.command(), text));
        } catch (RefusedException e) {
            return new Decision.Refused(e.refusal());
        }
    }

    static Caller person(String user, Role role, String... accounts) {
        return new Caller(role.organisation().mspId(), "x509::" + user, user, List.of(role), Arrays.asList(accounts));
    }
}
