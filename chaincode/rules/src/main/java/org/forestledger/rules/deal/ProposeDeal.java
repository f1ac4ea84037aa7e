// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.deal;

import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * The state company puts the terms of an existing-stock sale before the leading group (RZ-11).
 *
 * @param dealId the id of the new deal
 * @param batchId the batch of existing stock
 * @param buyoutPerMu the buy-out price, fen per mu
 * @param partnerAccount the third party
 * @param document the paper
 */
public record ProposeDeal(String dealId, String batchId, Fen buyoutPerMu, String partnerAccount, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("dealId", dealId);
        Batch batch = work.get(Batch.KIND, batchId);
        Guards.requireAccount(work.caller(), batch.titleHolder());
        Batch.issued(work, batchId);
        Refusal.unless(
                batch.origin() == Project.Origin.EXISTING_STOCK,
                RefusalCode.WRONG_STATE,
                "batch",
                batchId,
                "origin",
                batch.origin());
        Refusal.unless(!buyoutPerMu.isZero(), RefusalCode.INVALID_FIELD, "field", "buyoutPerMu");
        Account.active(work, partnerAccount, AccountKind.PARTNER);
        Deal deal = new Deal(
                dealId,
                batchId,
                buyoutPerMu,
                partnerAccount,
                document,
                false,
                Optional.empty(),
                Optional.empty(),
                work.caller().person());
        work.create(Deal.KIND, dealId, deal);
        Agreement.propose(work, AgreementKind.DEAL, dealId, deal);
        work.answer(Deal.KIND, dealId, deal);
    }
}
