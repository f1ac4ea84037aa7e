// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Anyone writes down where a freeze stands today. Nothing depends on it: what is frozen follows from the dates.
 *
 * @param freezeId the freeze; refused with FREEZE_UNCHANGED where the entry says it already
 */
public record SweepFreeze(String freezeId) implements Command {
    @Override
    public void decide(Work work) {
        Freeze freeze = work.get(Freeze.KIND, freezeId);
        Freeze now = now(work, freeze);
        Refusal.unless(
                now.phase() != freeze.phase(),
                RefusalCode.FREEZE_UNCHANGED,
                "freeze",
                freezeId,
                "phase",
                freeze.phase());
        work.answer(Freeze.KIND, freezeId, now);
    }

    /** Stores a freeze with its phase of today and names it as the answer. */
    static void store(Work work, Freeze freeze) {
        work.put(Freeze.KIND, freeze.freezeId(), freeze);
        work.answer(Freeze.KIND, freeze.freezeId(), now(work, freeze));
    }

    private static Freeze now(Work work, Freeze freeze) {
        return freeze.in(StandingFreeze.phase(work, freeze));
    }
}
