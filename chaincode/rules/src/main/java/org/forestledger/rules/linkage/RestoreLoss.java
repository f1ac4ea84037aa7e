// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * Another officer records that a lost area is farmland again, in time: what was paid of the penalty is given back, what
 * was not is cancelled.
 *
 * @param lossId the loss
 * @param documents the papers, 1 to 50
 */
public record RestoreLoss(String lossId, List<Evidence> documents) implements Command {
    @Override
    public void decide(Work work) {
        AcceptLinkage.requireEvidence(documents);
        LinkageLoss loss = work.get(LinkageLoss.KIND, lossId);
        Guards.requireOtherPerson(work.caller(), loss.reportedBy());
        Refusal.unless(
                loss.status() == LinkageLoss.Status.REPORTED,
                RefusalCode.WRONG_STATE,
                "loss",
                lossId,
                "status",
                loss.status());
        Refusal.unless(
                !work.tx().today().isAfter(loss.restoreUntil()),
                RefusalCode.RESTORE_PERIOD_OVER,
                "loss",
                lossId,
                "restoreUntil",
                loss.restoreUntil());
        Fen refunded = refund(work, loss);
        LinkageCare care = work.get(LinkageCare.KIND, loss.projectId());
        CentiMu lost = care.parcel(loss.parcelNo()).lost().minus(loss.area());
        work.put(LinkageCare.KIND, loss.projectId(), care.withLost(loss.parcelNo(), lost));
        work.answer(
                LinkageLoss.KIND,
                lossId,
                loss.restored(refunded, documents, work.caller().person()));
    }

    private static Fen refund(Work work, LinkageLoss loss) {
        LinkageAccounts accounts =
                work.get(LinkageProject.KIND, loss.projectId()).accounts();
        String by = "linkageLoss/" + loss.lossId();
        Fen sum = Fen.ZERO;
        for (int i = 0; i < loss.computed().legs().size(); i++) {
            Leg leg = loss.computed().legs().get(i);
            Fen paid = LinkageCoins.paidAndClosed(work, loss.coinId(i), by);
            if (!paid.isZero()) {
                List<String> way = accounts.along(leg.route(), "");
                LinkageCoins.mint(
                        work,
                        loss.coinId(i) + ":refund",
                        paid,
                        List.of(way.get(way.size() - 1), way.get(0)),
                        leg.form(),
                        by);
            }
            sum = sum.plus(paid);
        }
        return sum;
    }
}
