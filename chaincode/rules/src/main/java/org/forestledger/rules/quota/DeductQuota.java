// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.math.BigInteger;
import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Rounding;

/**
 * An inspection of supplement land costs the county quota: the degraded area times the factor of the rule set, up to the next
 * 1/100 mu (GZ-29, A-18). It stands as a deficit until the county has covered it.
 *
 * @param deductionId the id of the new deduction
 * @param grantId the quota that the land had backed
 * @param trigger what was found
 * @param degraded the area that was found, at most that of the quota
 * @param documents the inspection, 1 to 50
 */
public record DeductQuota(
        String deductionId, String grantId, QuotaDeduction.Trigger trigger, CentiMu degraded, List<Evidence> documents)
        implements Command {
    private static final int MAX_DOCUMENTS = 50;

    @Override
    public void decide(Work work) {
        Work.requireId("deductionId", deductionId);
        Refusal.unless(!documents.isEmpty(), RefusalCode.MISSING_FIELD, "field", "documents");
        Refusal.unless(documents.size() <= MAX_DOCUMENTS, RefusalCode.TOO_LONG, "field", "documents");
        Refusal.unless(trigger != QuotaDeduction.Trigger.FRAUD, RefusalCode.INVALID_FIELD, "field", "trigger");
        Refusal.unless(degraded.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "degraded");
        QuotaGrant grant = work.get(QuotaGrant.KIND, grantId);
        Guards.requireOtherPerson(work.caller(), grant.grantedBy());
        CentiMu whole = grant.countyArea().plus(grant.poolArea());
        Refusal.unless(
                degraded.compareTo(whole) <= 0,
                RefusalCode.AREA_MISMATCH,
                "degradedMu",
                degraded.toMu(),
                "quotaMu",
                whole.toMu());
        BigInteger factor = BigInteger.valueOf(Numbers.DEGRADE_FACTOR.in(grant.rules(work)));
        CentiMu due = CentiMu.of(Rounding.CEILING
                .divide(degraded.toBigInteger().multiply(factor), BigInteger.valueOf(Bps.WHOLE))
                .longValueExact());
        QuotaDeduction deduction = new QuotaDeduction(
                deductionId,
                grantId,
                grant.countyAccount(),
                trigger,
                degraded,
                due,
                documents,
                work.tx().today(),
                work.caller().person());
        CountyDeficit deficit = CountyDeficit.of(work, grant.countyAccount());
        work.put(CountyDeficit.KIND, grant.countyAccount(), deficit.more(due));
        work.create(QuotaDeduction.KIND, deductionId, deduction);
        work.answer(QuotaDeduction.KIND, deductionId, deduction);
    }
}
