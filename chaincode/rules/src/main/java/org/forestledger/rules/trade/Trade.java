// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Owed;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * One sale: what is held for whom at which price, and how far it has come.
 *
 * @param tradeId the id
 * @param listingId the listing that was taken
 * @param batchId the batch
 * @param projectId the project that the batch came from
 * @param origin new or existing stock
 * @param sellerAccount the seller
 * @param buyerAccount the buyer
 * @param partnerAccount the third party, where there is one
 * @param area the area sold
 * @param pricePerMu the price, fen per mu
 * @param gross what the buyer pays
 * @param inputs everything that the settlement is computed from, as the scheme names it
 * @param ruleSetVersion the rules that govern it
 * @param scheme the scheme with all its numbers, copied so that a later change never alters this trade
 * @param holdId the hold on the lots
 * @param receiptId the registered receipt; of a price in parts the last one
 * @param settlementId the settlement that was posted
 * @param status where it stands
 * @param expiresAt when anyone may expire it, unless money is registered
 */
public record Trade(
        String tradeId,
        String listingId,
        String batchId,
        String projectId,
        Project.Origin origin,
        String sellerAccount,
        String buyerAccount,
        Optional<String> partnerAccount,
        CentiMu area,
        Fen pricePerMu,
        Fen gross,
        Map<String, String> inputs,
        String ruleSetVersion,
        Scheme scheme,
        String holdId,
        Optional<String> receiptId,
        Optional<String> settlementId,
        Status status,
        Instant expiresAt)
        implements Owed {
    /** Where trades are kept. */
    public static final Kind<Trade> KIND = new Kind<>("trade", Trade.class);

    public Trade {
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    /** Where a trade stands. */
    public enum Status {
        /** The lots are held; the buyer has to pay. */
        HELD,
        /** The income is confirmed in the fiscal account (RZ-27). */
        PAID,
        /** Asset and money have moved. */
        SETTLED,
        /** Given up by a party. */
        VOIDED,
        /** Not paid in time. */
        EXPIRED
    }

    /** Refuses with WRONG_STATE unless the trade stands where it must. */
    public void require(Status expected) {
        Refusal.unless(
                status == expected, RefusalCode.WRONG_STATE, "trade", tradeId, "status", status, "expected", expected);
    }

    @Override
    public Fen due() {
        return gross;
    }

    @Override
    public void requireAwaitingMoney() {
        require(Status.HELD);
    }

    @Override
    public void requireNoReceipt() {
        Refusal.unless(receiptId.isEmpty(), RefusalCode.WRONG_STATE, "trade", tradeId, "receipt", receiptId.orElse(""));
    }

    @Override
    public void requireAccount(Work work, String fiscalAccount) {
        InstalmentPlan.of(work, tradeId).ifPresent(plan -> plan.requireAccount(work, fiscalAccount));
    }

    @Override
    public void requireAmount(Work work, Fen amount) {
        InstalmentPlan.of(work, tradeId)
                .ifPresentOrElse(plan -> plan.requireAmount(amount), () -> Owed.super.requireAmount(work, amount));
    }

    @Override
    public void registered(Work work, String receipt) {
        work.put(KIND, tradeId, withReceipt(Optional.of(receipt)));
        work.get(Hold.KIND, holdId).lockForMoney(work);
    }

    @Override
    public void rejected(Work work) {
        work.put(KIND, tradeId, withReceipt(Optional.empty()));
        if (InstalmentPlan.of(work, tradeId).filter(InstalmentPlan::begun).isEmpty()) {
            work.get(Hold.KIND, holdId).lock(work, false);
        }
    }

    /** The income lies in the fiscal account until a settlement splits it; paid is a trade once the whole is there (RZ-27). */
    @Override
    public void confirmed(Work work, Receipt receipt) {
        boolean whole = InstalmentPlan.of(work, tradeId)
                .map(plan -> plan.taking(work, receipt).complete())
                .orElse(true);
        work.put(KIND, tradeId, whole ? with(Status.PAID) : withReceipt(Optional.empty()));
        String account = receipt.fiscalAccount();
        receipt.coin(
                        account,
                        List.of(),
                        receipt.amount(),
                        BookingForm.FISCAL_INCOME,
                        Coin.Status.UNSETTLED,
                        Optional.empty())
                .mint(work);
    }

    /** The trade in another state. */
    public Trade with(Status next) {
        return copy(holdId, receiptId, settlementId, next);
    }

    /** The trade with a receipt registered, or with none when it was rejected. */
    public Trade withReceipt(Optional<String> receipt) {
        return copy(holdId, receipt, settlementId, status);
    }

    /** The trade once its settlement is posted. */
    public Trade settledBy(String settlement) {
        return copy(holdId, receiptId, Optional.of(settlement), Status.SETTLED);
    }

    /** The trade paid but unsettled again, on a new hold, after a reversal. */
    public Trade reopened(String newHoldId) {
        return copy(newHoldId, receiptId, Optional.empty(), Status.PAID);
    }

    private Trade copy(String hold, Optional<String> receipt, Optional<String> settlement, Status next) {
        return new Trade(
                tradeId,
                listingId,
                batchId,
                projectId,
                origin,
                sellerAccount,
                buyerAccount,
                partnerAccount,
                area,
                pricePerMu,
                gross,
                inputs,
                ruleSetVersion,
                scheme,
                hold,
                receipt,
                settlement,
                next,
                expiresAt);
    }
}
