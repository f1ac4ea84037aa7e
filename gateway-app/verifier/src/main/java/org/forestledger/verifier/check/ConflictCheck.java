// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.util.Optional;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.state.Conflicts;
import org.forestledger.verifier.state.Conflicts.Conflict;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** What a transaction read is still so when it is committed. */
public final class ConflictCheck {
    private final Conflicts conflicts;

    /**
     * Over the state that is rebuilt.
     *
     * @param conflicts the multi-version check
     */
    public ConflictCheck(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** Short name for reports. */
    public String name() {
        return "mvcc";
    }

    /**
     * Judges the next transaction of the block.
     *
     * @param call what it read and wrote
     */
    public Verdict judge(Transaction.Call call) {
        Optional<Conflict> conflict = conflicts.find(call.accesses());
        if (conflict.isEmpty()) {
            return Verdict.VALID;
        }
        // Two records only, so a visitor or a pattern switch (of a later Java) would be more than it is worth.
        if (conflict.get() instanceof Conflict.Read read) {
            return new Verdict(
                    TxValidationCode.MVCC_READ_CONFLICT,
                    name(),
                    "The key " + read.key() + " has another version than the transaction read.");
        }
        Conflict.Phantom phantom = (Conflict.Phantom) conflict.get();
        return new Verdict(
                TxValidationCode.PHANTOM_READ_CONFLICT,
                name(),
                "The range from " + phantom.from() + " holds other keys than the transaction read.");
    }
}
