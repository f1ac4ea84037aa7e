// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.invariant.Invariant;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.verifier.state.FinalCheck;
import org.forestledger.verifier.state.StateValue;
import org.forestledger.verifier.state.WorldState;

/** Every invariant of the rules over the state that the blocks have built; each is a question of its own. */
public final class InvariantCheck implements FinalCheck {
    private static final String FORM = "entry-form";

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(FORM), Invariants.all().stream().map(Invariant::name))
                .toList();
    }

    @Override
    public void check(WorldState state, Faults faults) {
        WholeState whole = new WholeState(kind -> entries(state, kind, faults));
        for (Invariant invariant : Invariants.all()) {
            try {
                invariant.check(
                        whole,
                        (entry, sentence) ->
                                faults.add(invariant.name(), "The entry " + entry + " is at fault: " + sentence + "."));
            } catch (RuntimeException e) {
                // What one invariant stumbles over must not keep the others from being looked at.
                faults.add(invariant.name(), "It cannot be judged: " + e + ".");
            }
        }
    }

    /** What can be read; each kind is asked for once, so what cannot is named once. */
    private static Map<String, Record> entries(WorldState state, Kind<?> kind, Faults faults) {
        String prefix = kind.key("");
        Map<String, Record> entries = new TreeMap<>();
        for (Map.Entry<String, StateValue> row : state.withPrefix(Entries.NAMESPACE, prefix)) {
            try {
                entries.put(
                        row.getKey().substring(prefix.length()),
                        RecordCodec.read(kind.type(), row.getValue().value().toStringUtf8()));
            } catch (RefusedException e) {
                faults.add(FORM, "The entry " + row.getKey() + " is not readable: " + e.refusal() + ".");
            }
        }
        return entries;
    }
}
