// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.Arrays;
import java.util.List;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.audit.RecordFinding;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.FraudCase;
import org.forestledger.rules.fraud.ProposeFraudCase;
import org.forestledger.rules.fraud.VoidLots;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.Partition;

/** Fraud cases over the batches of other stories. */
final class FraudWorld {
    private final RuzhouWorld steps;
    final TestLedger ledger;

    FraudWorld(RuzhouWorld steps) {
        this.steps = steps;
        this.ledger = steps.ledger;
    }

    /** An auditor's finding on a batch, named after it. */
    void found(String batchId) {
        ledger.accept(
                AUDITOR,
                "finding:Record",
                new RecordFinding(
                        "finding-" + batchId, Batch.KIND.key(batchId), "验收材料系伪造", List.of(paper("audit-" + batchId))));
    }

    static ProposeFraudCase propose(String caseId, String batchId, String culprit, String... accomplices) {
        return new ProposeFraudCase(
                caseId,
                batchId,
                "finding-" + batchId,
                culprit,
                Arrays.asList(accomplices),
                "弄虚作假取得",
                List.of(paper("evidence-" + caseId)));
    }

    /** Found, proposed and agreed on. */
    void agreed(String caseId, String batchId, String culprit, String... accomplices) {
        found(batchId);
        ledger.accept(GOVERNMENT_OFFICER, "fraud:Propose", propose(caseId, batchId, culprit, accomplices));
        approved(caseId);
    }

    void approved(String caseId) {
        steps.approve(AgreementKind.FRAUD_CASE, caseId, LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** Every lot of the batch is dealt with, two at a time. */
    FraudCase swept(String caseId) {
        String batchId = ledger.get(FraudCase.KIND, caseId).batchId();
        List<Long> froms = lots(batchId).stream().map(lot -> lot.range().from()).toList();
        for (int i = 0; i < froms.size(); i += 2) {
            ledger.accept(
                    REGISTRAR, "fraud:VoidLots", new VoidLots(caseId, froms.subList(i, Math.min(froms.size(), i + 2))));
        }
        return ledger.get(FraudCase.KIND, caseId);
    }

    List<Lot> lots(String batchId) {
        return ledger.all(Lot.KIND).stream()
                .filter(lot -> lot.batchId().equals(batchId))
                .toList();
    }

    /** How many units an account has in one state, counted from the lots. */
    long units(String batchId, String owner, Lot.Status status) {
        return lots(batchId).stream()
                .filter(lot -> lot.owner().equals(owner) && lot.status() == status)
                .mapToLong(lot -> lot.range().count())
                .sum();
    }

    boolean isWhole(String batchId) {
        return Partition.fault(lots(batchId), ledger.get(Batch.KIND, batchId).totalUnits())
                .isEmpty();
    }
}
