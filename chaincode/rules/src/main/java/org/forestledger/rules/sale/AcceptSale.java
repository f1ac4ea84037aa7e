// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.sale;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The buyer says yes and is to pay into the settlement account.
 *
 * @param saleId the sale
 */
public record AcceptSale(String saleId) implements Command {
    @Override
    public void decide(Work work) {
        Sale sale = work.get(Sale.KIND, saleId);
        Guards.requireAccount(work.caller(), sale.buyerAccount());
        CreditRecord.requireUnlisted(work, Account.active(work, sale.buyerAccount()));
        sale.require(Sale.Status.OFFERED);
        Refusal.unless(
                work.tx().time().isBefore(sale.expiresAt()),
                RefusalCode.HOLD_EXPIRED,
                "sale",
                saleId,
                "expiresAt",
                sale.expiresAt());
        work.answer(Sale.KIND, saleId, sale.accepted(work.caller().person()));
    }
}
