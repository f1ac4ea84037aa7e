// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.sale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.market.TradeAttestation;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Owed;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.unit.Fen;

/**
 * Lots of one owner for the money of another at a fixed price: both move in the transaction that confirms the money, or
 * neither does (F-50).
 *
 * @param saleId the id, also of the hold on the lots
 * @param batchId the batch: tickets, credits, or indicators that have left their first holder
 * @param units how many units
 * @param sellerAccount the seller
 * @param buyerAccount the buyer
 * @param pricePerUnit the price of one unit, fen
 * @param gross price times units: what the buyer pays
 * @param settlementAccount the account into which the buyer pays
 * @param marketRulesVersion the market rules by which fees are owed; absent where the region has none
 * @param receiptId the registered receipt; of a price in parts the last one
 * @param status where it stands
 * @param expiresAt when anyone may expire it, unless money is registered
 * @param offeredBy the seller's person
 * @param acceptedBy the buyer's person
 */
public record Sale(
        String saleId,
        String batchId,
        long units,
        String sellerAccount,
        String buyerAccount,
        Fen pricePerUnit,
        Fen gross,
        String settlementAccount,
        Optional<String> marketRulesVersion,
        Optional<String> receiptId,
        Status status,
        Instant expiresAt,
        String offeredBy,
        Optional<String> acceptedBy)
        implements Owed {
    /** Where sales are kept. */
    public static final Kind<Sale> KIND = new Kind<>("sale", Sale.class);

    /** Where a sale stands. */
    public enum Status {
        /** The lots are held; the buyer has to say yes. */
        OFFERED,
        /** Both want it; the buyer has to pay. */
        ACCEPTED,
        /** Lots and money have moved. */
        SETTLED,
        /** Given up by a party. */
        VOIDED,
        /** Not paid in time. */
        EXPIRED
    }

    @Override
    public Fen due() {
        return gross;
    }

    @Override
    public void requireAwaitingMoney() {
        require(Status.ACCEPTED);
    }

    @Override
    public void requireNoReceipt() {
        Refusal.unless(receiptId.isEmpty(), RefusalCode.WRONG_STATE, "sale", saleId, "receipt", receiptId.orElse(""));
    }

    @Override
    public void requireAccount(Work work, String fiscalAccount) {
        Refusal.unless(
                fiscalAccount.equals(settlementAccount),
                RefusalCode.SETTLEMENT_ACCOUNT_WRONG,
                "sale",
                saleId,
                "account",
                fiscalAccount,
                "settlementAccount",
                settlementAccount);
    }

    @Override
    public void requireAmount(Work work, Fen amount) {
        InstalmentPlan.of(work, saleId)
                .ifPresentOrElse(plan -> plan.requireAmount(amount), () -> Owed.super.requireAmount(work, amount));
    }

    @Override
    public void registered(Work work, String receipt) {
        work.put(KIND, saleId, with(status, Optional.of(receipt), acceptedBy));
        work.get(Hold.KIND, saleId).lockForMoney(work);
    }

    @Override
    public void rejected(Work work) {
        work.put(KIND, saleId, with(status, Optional.empty(), acceptedBy));
        if (InstalmentPlan.of(work, saleId).filter(InstalmentPlan::begun).isEmpty()) {
            work.get(Hold.KIND, saleId).lock(work, false);
        }
    }

    /** A part waits in the settlement account; with the whole, lots and money move. */
    @Override
    public void confirmed(Work work, Receipt receipt) {
        Optional<InstalmentPlan> plan = InstalmentPlan.of(work, saleId).map(agreed -> agreed.taking(work, receipt));
        boolean whole = plan.map(InstalmentPlan::complete).orElse(true);
        receipt.coin(
                        sellerAccount,
                        List.of(sellerAccount),
                        receipt.amount(),
                        BookingForm.SALE_PROCEEDS,
                        Coin.Status.RESERVED,
                        Optional.of(KIND.key(saleId)))
                .mint(work);
        if (!whole) {
            work.put(KIND, saleId, with(status, Optional.empty(), acceptedBy));
            return;
        }
        for (String id : plan.map(InstalmentPlan::coins).orElse(List.of(receipt.coinId()))) {
            work.put(Coin.KIND, id, work.get(Coin.KIND, id).in(Coin.Status.PAYABLE, Optional.empty()));
        }
        settle(work, receipt);
    }

    private void settle(Work work, Receipt receipt) {
        work.get(Hold.KIND, saleId).post(work, saleId);
        FeeLine.charge(work, marketRulesVersion, saleId, buyerAccount, sellerAccount, gross);
        TradeAttestation.issue(
                work,
                saleId,
                work.get(Batch.KIND, batchId),
                units,
                sellerAccount,
                buyerAccount,
                gross,
                receipt.receiptId(),
                Optional.empty());
        work.put(KIND, saleId, with(Status.SETTLED, receiptId, acceptedBy));
    }

    void require(Status expected) {
        Refusal.unless(
                status == expected, RefusalCode.WRONG_STATE, "sale", saleId, "status", status, "expected", expected);
    }

    /** Refuses with WRONG_STATE a sale that has come to its end. */
    void requireOpen() {
        Refusal.unless(
                status == Status.OFFERED || status == Status.ACCEPTED,
                RefusalCode.WRONG_STATE,
                "sale",
                saleId,
                "status",
                status);
    }

    /** Ends the sale before money is registered; the lots are free again. */
    Sale end(Work work, Hold.Status hold, Status next) {
        requireOpen();
        Refusal.unless(receiptId.isEmpty(), RefusalCode.HOLD_LOCKED, "sale", saleId);
        work.get(Hold.KIND, saleId).giveBack(work, hold);
        return with(next, receiptId, acceptedBy);
    }

    Sale accepted(String by) {
        return with(Status.ACCEPTED, receiptId, Optional.of(by));
    }

    private Sale with(Status next, Optional<String> receipt, Optional<String> accepted) {
        return new Sale(
                saleId,
                batchId,
                units,
                sellerAccount,
                buyerAccount,
                pricePerUnit,
                gross,
                settlementAccount,
                marketRulesVersion,
                receipt,
                next,
                expiresAt,
                offeredBy,
                accepted);
    }
}
