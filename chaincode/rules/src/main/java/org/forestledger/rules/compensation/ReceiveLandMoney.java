// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * A finance clerk registers the bank's voucher for money that has come in for a sale of land.
 *
 * @param receiptId the id of the new receipt
 * @param dealId the sale
 * @param amount how much, at most what is still to come
 * @param voucher the bank voucher: its number can be used once
 * @param receivedOn the bank's date, from the day of the contract to today
 */
public record ReceiveLandMoney(String receiptId, String dealId, Fen amount, Evidence voucher, LocalDate receivedOn)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("receiptId", receiptId);
        LandDeal deal = work.get(LandDeal.KIND, dealId);
        Guards.requireAccount(work.caller(), deal.fiscalAccount());
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Refusal.unless(
                !receivedOn.isAfter(work.tx().today()) && !receivedOn.isBefore(deal.soldOn()),
                RefusalCode.INVALID_FIELD,
                "field",
                "receivedOn",
                "value",
                receivedOn);
        // Only confirmed money counts; the confirmation looks at the total again.
        deal.receiving(amount);
        Voucher.use(work, voucher, "landReceipt/" + receiptId);
        LandReceipt receipt = new LandReceipt(
                receiptId,
                dealId,
                deal.fiscalAccount(),
                amount,
                voucher,
                receivedOn,
                Receipt.Status.REGISTERED,
                work.caller().person(),
                Optional.empty());
        work.create(LandReceipt.KIND, receiptId, receipt);
        work.answer(LandReceipt.KIND, receiptId, receipt);
    }
}
