// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.quota.QuotaSlices;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A township applies to build on indicators of a filed project; the lots are held until the district has decided
 * (CS-15). What it will pay back is deducted from its fiscal transfers, never from a special account (CS-16, CS-27,
 *
 *
 * @param useId the id of the new use
 * @param projectId the filed project
 * @param applicantAccount the township
 * @param chargedAccount its fiscal-transfer account, for which the caller must act too
 * @param forProject the construction project, 1 to 200 characters
 * @param construction ranges of the district's lots of construction-land indicators, 1 to 200
 * @param farmland ranges of the district's lots of farmland indicators where farmland is built on, up to 200
 */
public record ApplyForLinkageUse(
        String useId,
        String projectId,
        String applicantAccount,
        String chargedAccount,
        String forProject,
        List<LotSlice> construction,
        List<LotSlice> farmland)
        implements Command {
    private static final int MAX_NAME = 200;

    @Override
    public void decide(Work work) {
        Work.requireId("useId", useId);
        Refusal.unless(!forProject.isBlank(), RefusalCode.MISSING_FIELD, "field", "forProject");
        Refusal.unless(forProject.length() <= MAX_NAME, RefusalCode.TOO_LONG, "field", "forProject");
        Guards.requireAccount(work.caller(), applicantAccount);
        Account.active(work, applicantAccount, AccountKind.TOWNSHIP);
        LinkageAccounts.requireChargeable(work, chargedAccount);
        Guards.requireAccount(work.caller(), chargedAccount);
        LinkageProject linkage = work.get(LinkageProject.KIND, projectId);
        linkage.require(LinkageProject.Status.FILED);
        LinkageFiling filing = work.get(LinkageFiling.KIND, projectId);
        QuotaSlices.requireOf(filing.constructionBatchId(), construction);
        if (!farmland.isEmpty()) {
            QuotaSlices.requireOf(filing.farmlandBatchId(), farmland);
        }
        String holder = linkage.accounts().district();
        LinkageUse use = new LinkageUse(
                useId,
                projectId,
                applicantAccount,
                chargedAccount,
                forProject,
                held(work, holder, construction),
                held(work, holder, farmland),
                QuotaSlices.area(construction),
                LinkageUse.Status.APPLIED,
                Optional.empty(),
                work.caller().person(),
                Optional.empty());
        work.create(LinkageUse.KIND, useId, use);
        work.answer(LinkageUse.KIND, useId, use);
    }

    private List<LotSlice> held(Work work, String holder, List<LotSlice> slices) {
        List<LotSlice> held = new ArrayList<>();
        for (LotSlice slice : slices) {
            Lot lot = slice.take(work, holder).bound(Lot.Status.HELD, useId);
            work.put(Lot.KIND, lot.id(), lot);
            held.add(new LotSlice(slice.batchId(), slice.from(), slice.from(), slice.to()));
        }
        return held;
    }
}
