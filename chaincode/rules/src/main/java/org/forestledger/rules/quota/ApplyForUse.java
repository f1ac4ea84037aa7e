// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * A township or county applies to use forest land against supplement that is there already (GZ-02): as much area as it needs
 * and no worse a grade (GZ-28). The lots are held until the government has decided (CS-15).
 *
 * @param applicationId the id of the new application
 * @param grantId the quota
 * @param countyAccount whose quota it is
 * @param applicantAccount the township, or the county itself
 * @param forProject the construction project, 1 to 200 characters
 * @param area how much it needs, in 1/100 mu
 * @param grade the quality grade of the land that is used, 1 (best) to 15
 * @param slices the supplement: ranges of the county's lots, as much as the area
 */
public record ApplyForUse(
        String applicationId,
        String grantId,
        String countyAccount,
        String applicantAccount,
        String forProject,
        CentiMu area,
        int grade,
        List<LotSlice> slices)
        implements Command {
    private static final int MAX_NAME = 200;

    @Override
    public void decide(Work work) {
        requireForm();
        Guards.requireAccount(work.caller(), applicantAccount);
        Account applicant = Account.active(work, applicantAccount, AccountKind.TOWNSHIP, AccountKind.COUNTY);
        Refusal.unless(
                applicant.accountKind() == AccountKind.TOWNSHIP || applicantAccount.equals(countyAccount),
                RefusalCode.INVALID_FIELD,
                "field",
                "countyAccount",
                "value",
                countyAccount);
        Account.active(work, countyAccount, AccountKind.COUNTY);
        QuotaGrant grant = work.get(QuotaGrant.KIND, grantId);
        grant.requireUsable(work);
        CountyDeficit.requireNone(work, countyAccount);
        requireBalanced(grant);
        for (LotSlice slice : slices) {
            Lot held = slice.take(work, countyAccount).bound(Lot.Status.HELD, applicationId);
            work.put(Lot.KIND, held.id(), held);
        }
        UseApplication application = application(work);
        work.create(UseApplication.KIND, applicationId, application);
        work.answer(UseApplication.KIND, applicationId, application);
    }

    private void requireForm() {
        Work.requireId("applicationId", applicationId);
        GrantQuota.requireGrade(grade);
        Refusal.unless(!forProject.isBlank(), RefusalCode.MISSING_FIELD, "field", "forProject");
        Refusal.unless(forProject.length() <= MAX_NAME, RefusalCode.TOO_LONG, "field", "forProject");
        Refusal.unless(area.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "area");
        QuotaSlices.requireOf(grantId, slices);
    }

    /** Quantity first, then quality (GZ-28). */
    private void requireBalanced(QuotaGrant grant) {
        CentiMu supplement = QuotaSlices.area(slices);
        Refusal.unless(
                supplement.compareTo(area) <= 0,
                RefusalCode.AREA_MISMATCH,
                "areaMu",
                area.toMu(),
                "supplementMu",
                supplement.toMu());
        Refusal.unless(
                supplement.equals(area),
                RefusalCode.INSUFFICIENT_QUOTA,
                "areaMu",
                area.toMu(),
                "supplementMu",
                supplement.toMu());
        Refusal.unless(
                grant.grade() <= grade,
                RefusalCode.QUALITY_NOT_BALANCED,
                "grade",
                grade,
                "supplementGrade",
                grant.grade());
    }

    private UseApplication application(Work work) {
        return new UseApplication(
                applicationId,
                grantId,
                countyAccount,
                applicantAccount,
                forProject,
                area,
                grade,
                slices.stream()
                        .map(s -> new LotSlice(s.batchId(), s.from(), s.from(), s.to()))
                        .toList(),
                !UsePlan.holds(work, countyAccount, forProject, area),
                UseApplication.Status.APPLIED,
                Optional.empty(),
                Optional.empty(),
                CentiMu.of(0),
                CentiMu.of(0),
                work.caller().person(),
                Optional.empty());
    }
}
