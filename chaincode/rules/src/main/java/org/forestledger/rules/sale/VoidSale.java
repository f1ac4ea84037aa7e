// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.sale;

import org.forestledger.rules.buyback.BuyBackExercise;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Buyer or seller gives a sale up before money is registered; the lots are free again. A guarantor cannot give up what a
 * holder sells back to it (F-21).
 *
 * @param saleId the sale
 */
public record VoidSale(String saleId) implements Command {
    @Override
    public void decide(Work work) {
        Sale sale = work.get(Sale.KIND, saleId);
        Refusal.unless(
                work.caller().accounts().contains(sale.buyerAccount())
                        || work.caller().accounts().contains(sale.sellerAccount()),
                RefusalCode.ACCOUNT_NOT_YOURS,
                "sale",
                saleId);
        boolean promised = work.find(BuyBackExercise.KIND, saleId).isPresent();
        Refusal.unless(
                !promised || work.caller().accounts().contains(sale.sellerAccount()),
                RefusalCode.BUYBACK_BINDING,
                "sale",
                saleId);
        work.answer(Sale.KIND, saleId, sale.end(work, Hold.Status.VOIDED, Sale.Status.VOIDED));
    }
}
