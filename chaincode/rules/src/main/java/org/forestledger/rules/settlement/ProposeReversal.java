// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.SchemeUse;

/**
 * Somebody proposes to take back a posted settlement of a sale; nothing is ever overwritten (G-22).
 *
 * @param reversalId the id of the new reversal
 * @param settlementId the settlement
 * @param reason why
 * @param document the paper
 */
public record ProposeReversal(String reversalId, String settlementId, String reason, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("reversalId", reversalId);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        SettlementRecord settlement = work.get(SettlementRecord.KIND, settlementId);
        Refusal.unless(
                settlement.status() == SettlementRecord.Status.POSTED,
                RefusalCode.SETTLEMENT_NOT_POSTED,
                "settlement",
                settlementId,
                "status",
                settlement.status());
        Refusal.unless(
                settlement.use() != SchemeUse.PROJECT_COMPANY_INCOME,
                RefusalCode.REVERSAL_BLOCKED,
                "settlement",
                settlementId,
                "use",
                settlement.use());
        Reversal reversal = new Reversal(
                reversalId,
                settlementId,
                reason,
                document,
                Reversal.Status.PROPOSED,
                work.caller().person());
        work.create(Reversal.KIND, reversalId, reversal);
        Agreement.propose(work, AgreementKind.REVERSAL, reversalId, reversal);
        work.answer(Reversal.KIND, reversalId, reversal);
    }
}
