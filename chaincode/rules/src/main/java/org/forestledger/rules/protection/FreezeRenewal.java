// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A freeze in force gets a later last day, at most three years after the day of its renewal (续行冻结, F-61).
 *
 * @param freezeId the freeze
 * @param authority the court or regulator that imposed it
 * @param endsOn the new last day
 */
public record FreezeRenewal(String freezeId, String authority, LocalDate endsOn) implements Measure {
    @Override
    public void proposed(Work work, ProtectionOrder order) {
        require(work);
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        SweepFreeze.store(work, require(work).renewed(endsOn));
    }

    private Freeze require(Work work) {
        Freeze freeze = StandingFreeze.require(work, freezeId, authority, false);
        LocalDate last = StandingFreeze.queue(work, freeze).lastDayOf(freezeId).orElseThrow();
        Refusal.unless(endsOn.isAfter(last), RefusalCode.INVALID_FIELD, "field", "endsOn", "lastDay", last);
        ImposeFreeze.requireTerm(work.tx().today(), endsOn);
        return freeze;
    }
}
