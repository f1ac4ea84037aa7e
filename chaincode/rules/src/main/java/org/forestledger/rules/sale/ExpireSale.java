// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.sale;

import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.trade.InstalmentPlan;

/**
 * Anyone ends a sale that was not paid in time; the lots are free again, and what had come in of the price is the buyer's.
 *
 * @param saleId the sale
 */
public record ExpireSale(String saleId) implements Command {
    @Override
    public void decide(Work work) {
        Sale sale = work.get(Sale.KIND, saleId);
        sale.requireOpen();
        ExpireHold.requireOver(work, work.get(Hold.KIND, saleId));
        InstalmentPlan.refund(work, saleId, Sale.KIND.key(saleId), saleId, sale.buyerAccount());
        work.answer(Sale.KIND, saleId, sale.end(work, Hold.Status.EXPIRED, Sale.Status.EXPIRED));
    }
}
