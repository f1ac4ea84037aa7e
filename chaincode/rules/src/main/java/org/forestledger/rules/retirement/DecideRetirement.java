// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.retirement;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The registrar confirms a retirement, which nothing takes back, or refuses it and frees the credits (F-64).
 *
 * @param retirementId the retirement
 * @param confirmed true to confirm, false to refuse
 * @param refusedReason why it is refused; required then and only then
 */
public record DecideRetirement(String retirementId, boolean confirmed, Optional<String> refusedReason)
        implements Command {
    @Override
    public void decide(Work work) {
        boolean reasoned = refusedReason.map(reason -> !reason.isBlank()).orElse(false);
        Refusal.unless(confirmed || reasoned, RefusalCode.MISSING_FIELD, "field", "refusedReason");
        Refusal.unless(!confirmed || refusedReason.isEmpty(), RefusalCode.INVALID_FIELD, "field", "refusedReason");
        Retirement retirement = work.get(Retirement.KIND, retirementId);
        Guards.requireOtherPerson(work.caller(), retirement.requestedBy());
        Refusal.unless(
                retirement.status() == Retirement.Status.REQUESTED,
                RefusalCode.WRONG_STATE,
                "retirement",
                retirementId,
                "status",
                retirement.status());
        work.answer(Retirement.KIND, retirementId, retirement.decided(work, confirmed, refusedReason));
    }
}
