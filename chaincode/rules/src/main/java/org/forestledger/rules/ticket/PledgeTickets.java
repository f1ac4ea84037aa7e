// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.dividend.Entitlement;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A holder pledges free tickets to a lender, who may be given the dividends as well (F-60). What was declared before is settled
 * for the holder first.
 *
 * @param pledgeId the id of the new pledge
 * @param holder the holder's account
 * @param lender the lender's account
 * @param slice the tickets, inside one free lot
 * @param dividendsToLender whether the lender gets what is declared while the pledge stands
 */
public record PledgeTickets(String pledgeId, String holder, String lender, LotSlice slice, boolean dividendsToLender)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("pledgeId", pledgeId);
        Guards.requireAccount(work.caller(), holder);
        Account.mayGive(work, holder);
        Account.active(work, lender);
        Refusal.unless(!holder.equals(lender), RefusalCode.INVALID_FIELD, "field", "lender");
        Batch batch = Batch.issued(work, slice.batchId());
        Refusal.unless(
                batch.asset() == Batch.Asset.FOREST_TICKET,
                RefusalCode.INVALID_FIELD,
                "field",
                "slice.batchId",
                "asset",
                batch.asset());
        Lot pledged = Entitlement.settle(work, slice.take(work, holder))
                .bound(Lot.Status.PLEDGED, TicketPledge.binding(pledgeId));
        work.put(Lot.KIND, pledged.id(), pledged);
        TicketPledge pledge = new TicketPledge(
                pledgeId,
                holder,
                lender,
                new LotSlice(slice.batchId(), slice.from(), slice.from(), slice.to()),
                dividendsToLender,
                TicketPledge.Status.REGISTERED);
        work.create(TicketPledge.KIND, pledgeId, pledge);
        work.answer(TicketPledge.KIND, pledgeId, pledge);
    }
}
