// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A freeze that binds from its recording, until another person has decided on it or the days for that are over.
 *
 * @param freezeId the freeze
 */
public record FreezeImposed(String freezeId) implements Measure {
    @Override
    public void proposed(Work work, ProtectionOrder order) {
        // The freeze is written with the order: if it waited for the confirmation, what it names would be gone by then.
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        Freeze freeze = work.get(Freeze.KIND, freezeId);
        LocalDate last = freeze.provisionalTo();
        Refusal.unless(
                !work.tx().today().isAfter(last), RefusalCode.FREEZE_LAPSED, "freeze", freezeId, "lastDay", last);
        SweepFreeze.store(work, freeze.confirmed());
    }

    @Override
    public void refused(Work work, ProtectionOrder order) {
        Freeze freeze = work.get(Freeze.KIND, freezeId);
        work.put(
                Freeze.KIND,
                freezeId,
                freeze.ended(Freeze.Status.REFUSED, work.tx().today()));
    }
}
