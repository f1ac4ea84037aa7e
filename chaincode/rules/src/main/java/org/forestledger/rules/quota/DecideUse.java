// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The government approves a use or refuses it (CS-15). Approval uses the lots for good; a refusal gives them back, but not
 * those that have expired.
 *
 * @param applicationId the application
 * @param approved yes or no
 */
public record DecideUse(String applicationId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        UseApplication application = work.get(UseApplication.KIND, applicationId);
        Guards.requireOtherPerson(work.caller(), application.appliedBy());
        Refusal.unless(
                application.status() == UseApplication.Status.APPLIED,
                RefusalCode.WRONG_STATE,
                "application",
                applicationId,
                "status",
                application.status());
        work.answer(
                UseApplication.KIND, applicationId, approved ? approve(work, application) : refuse(work, application));
    }

    private static UseApplication approve(Work work, UseApplication application) {
        QuotaGrant grant = work.get(QuotaGrant.KIND, application.grantId());
        grant.requireUsable(work);
        FraudMark.requireNone(work, application.grantId());
        CountyDeficit.requireNone(work, application.countyAccount());
        LocalDate today = work.tx().today();
        LocalDate idleAfter = today.plusYears(Numbers.IDLE_YEARS.yearsIn(grant.rules(work)));
        for (LotSlice range : application.ranges()) {
            Lot used = Lot.at(work, range.batchId(), range.from()).bound(Lot.Status.USED, application.applicationId());
            work.put(Lot.KIND, used.id(), used);
        }
        return application.decided(
                UseApplication.Status.APPROVED,
                Optional.of(today),
                Optional.of(idleAfter),
                work.caller().person());
    }

    private static UseApplication refuse(Work work, UseApplication application) {
        for (LotSlice range : application.ranges()) {
            Lot lot = Lot.at(work, range.batchId(), range.from());
            if (lot.status() == Lot.Status.HELD) {
                work.put(Lot.KIND, lot.id(), lot.released());
            }
        }
        return application.decided(
                UseApplication.Status.REFUSED,
                Optional.empty(),
                Optional.empty(),
                work.caller().person());
    }
}
