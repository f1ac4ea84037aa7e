// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.sale;

import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * Anyone ends a sale that was not paid in time; the lots are free again.
 *
 * @param saleId the sale
 */
public record ExpireSale(String saleId) implements Command {
    @Override
    public void decide(Work work) {
        Sale sale = work.get(Sale.KIND, saleId);
        ExpireHold.requireOver(work, work.get(Hold.KIND, saleId));
        work.answer(Sale.KIND, saleId, sale.end(work, Hold.Status.EXPIRED, Sale.Status.EXPIRED));
    }
}
