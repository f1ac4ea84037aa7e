// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The county takes back land that lies idle once the full years of the rule set are over since the approval (GZ-30, A-19).
 * The part on which works have started stays used; the lots of the rest end as {@code CLAWED_BACK}.
 *
 * @param applicationId the application
 */
public record ClawBackIdle(String applicationId) implements Command {
    @Override
    public void decide(Work work) {
        UseApplication application = work.get(UseApplication.KIND, applicationId);
        Refusal.unless(
                application.status() == UseApplication.Status.APPROVED
                        && application.unstarted().centiMu() > 0,
                RefusalCode.WRONG_STATE,
                "application",
                applicationId,
                "status",
                application.status(),
                "unstartedMu",
                application.unstarted().toMu());
        LocalDate last = application.idleAfter().orElseThrow();
        Refusal.unless(
                work.tx().today().isAfter(last),
                RefusalCode.NOT_IDLE_YET,
                "application",
                applicationId,
                "idleAfter",
                last,
                "today",
                work.tx().today());
        takeBack(work, application);
        work.answer(UseApplication.KIND, applicationId, application.clawedBack());
    }

    /** Takes the unstarted units off the end of the ranges. */
    private static void takeBack(Work work, UseApplication application) {
        long left = application.unstarted().centiMu();
        List<LotSlice> ranges = application.ranges();
        for (int i = ranges.size() - 1; i >= 0 && left > 0; i--) {
            LotSlice range = ranges.get(i);
            long count = Math.min(left, range.range().count());
            Lot lot = Lot.at(work, range.batchId(), range.from());
            Lot back = new LotSlice(range.batchId(), range.from(), range.to() - count + 1, range.to())
                    .cut(work, lot)
                    .bound(Lot.Status.CLAWED_BACK, application.applicationId());
            work.put(Lot.KIND, back.id(), back);
            left -= count;
        }
    }
}
