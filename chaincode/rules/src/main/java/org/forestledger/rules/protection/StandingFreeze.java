// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** A freeze about which its authority orders something more. */
final class StandingFreeze {
    private StandingFreeze() {}

    /** The freeze; refused with NOT_FOUND, FREEZE_OTHER_AUTHORITY or FREEZE_NOT_IN_FORCE. */
    static Freeze require(Work work, String freezeId, String authority, boolean mayWait) {
        Freeze freeze = work.get(Freeze.KIND, freezeId);
        Refusal.unless(
                freeze.authority().equals(authority),
                RefusalCode.FREEZE_OTHER_AUTHORITY,
                "freeze",
                freezeId,
                "authority",
                freeze.authority());
        Freeze.Phase phase = phase(work, freeze);
        Refusal.unless(
                freeze.status() == Freeze.Status.CONFIRMED
                        && (phase == Freeze.Phase.IN_FORCE || mayWait && phase == Freeze.Phase.WAITING),
                RefusalCode.FREEZE_NOT_IN_FORCE,
                "freeze",
                freezeId,
                "status",
                freeze.status(),
                "phase",
                phase);
        return freeze;
    }

    /** Where it stands at the transaction's time. */
    static Freeze.Phase phase(Work work, Freeze freeze) {
        return queue(work, freeze).phaseOf(freeze.freezeId(), work.tx().today()).orElseThrow();
    }

    /** It and what stands before it. */
    static FreezeQueue queue(Work work, Freeze freeze) {
        return FreezeQueue.endingWith(work, Optional.of(freeze.freezeId()));
    }
}
