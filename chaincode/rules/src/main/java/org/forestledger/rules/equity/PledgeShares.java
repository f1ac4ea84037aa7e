// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A shareholder pledges free shares of a project company to a lender (F-60); control shares cannot be pledged.
 *
 * @param pledgeId the id of the new pledge
 * @param companyAccount the project company
 * @param holder the holder's account
 * @param lender the lender's account
 * @param slice the shares, inside one free lot
 */
public record PledgeShares(String pledgeId, String companyAccount, String holder, String lender, LotSlice slice)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("pledgeId", pledgeId);
        Guards.requireAccount(work.caller(), holder);
        Account.mayGive(work, holder);
        Account.active(work, lender);
        Refusal.unless(!holder.equals(lender), RefusalCode.INVALID_FIELD, "field", "lender");
        ProjectCompany company = work.get(ProjectCompany.KIND, companyAccount);
        Refusal.unless(slice.batchId().equals(company.batchId()), RefusalCode.INVALID_FIELD, "field", "slice.batchId");
        Lot lot = Lot.at(work, slice.batchId(), slice.lotFrom());
        Refusal.unless(lot.status() != Lot.Status.CONTROL, RefusalCode.STATE_CONTROL_FLOOR, "holder", lot.owner());
        Lot pledged = slice.take(work, holder).bound(Lot.Status.PLEDGED, pledgeId);
        work.put(Lot.KIND, pledged.id(), pledged);
        LotSlice own = new LotSlice(slice.batchId(), slice.from(), slice.from(), slice.to());
        SharePledge pledge =
                new SharePledge(pledgeId, companyAccount, holder, lender, own, SharePledge.Status.REGISTERED);
        work.create(SharePledge.KIND, pledgeId, pledge);
        work.answer(SharePledge.KIND, pledgeId, pledge);
    }
}
