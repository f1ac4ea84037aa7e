// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.Optional;
import java.util.function.Consumer;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.verifier.state.CommittedTransaction;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.state.StateWrite;
import org.forestledger.verifier.state.WorldState;

/** A check of every write of one kind of the ledger's entries; it counts them, and may look at other kinds besides. */
abstract class EntryCheck<T extends Record> implements StateCheck {
    private final String name;
    private final Kind<T> kind;
    private long judged;

    EntryCheck(String name, Kind<T> kind) {
        this.name = name;
        this.kind = kind;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final long judged() {
        return judged;
    }

    @Override
    public final void onWrite(
            CommittedTransaction transaction, StateWrite write, WorldState before, Consumer<String> fault) {
        if (!write.namespace().equals(Entries.NAMESPACE)) {
            return;
        }
        Entries entries = new Entries(transaction, before, fault);
        Optional<String> id = idOf(kind, write);
        if (id.isEmpty()) {
            judgeOther(entries, write);
            return;
        }
        judged++;
        entries.require(kind, write).ifPresent(entry -> judge(entries, id.get(), entry));
    }

    /** Judges an entry of the kind as it is written, under the id of its key. */
    abstract void judge(Entries entries, String id, T entry);

    /** Looks at a write of another kind; by default does nothing. */
    void judgeOther(Entries entries, StateWrite write) {}

    /** The id in the key of a write of a kind; empty for other kinds. */
    static Optional<String> idOf(Kind<?> kind, StateWrite write) {
        String prefix = kind.key("");
        return write.key().startsWith(prefix) ? Optional.of(write.key().substring(prefix.length())) : Optional.empty();
    }
}
