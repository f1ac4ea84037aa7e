// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.InstalmentTerms;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * The contract term by which part of a price is paid later (F-39), checked when the offer was placed, and what has come in by
 * it. The lots pass when the whole price is there, not before (F-50).
 *
 * @param tradeId the trade or the sale between two accounts
 * @param gross the whole price
 * @param firstPayment the least that is paid first
 * @param agreedOn the day of the offer
 * @param balanceDueOn the last day for the rest
 * @param marketRulesVersion the rules that allow it
 * @param parts the confirmed receipts, in the order of their confirmation
 */
public record InstalmentPlan(
        String tradeId,
        Fen gross,
        Fen firstPayment,
        LocalDate agreedOn,
        LocalDate balanceDueOn,
        String marketRulesVersion,
        List<Part> parts) {
    /** Where plans are kept. */
    public static final Kind<InstalmentPlan> KIND = new Kind<>("instalmentPlan", InstalmentPlan.class);

    public InstalmentPlan {
        parts = List.copyOf(parts);
    }

    /**
     * What a buyer asks for.
     *
     * @param firstPayment what is paid first, fen
     * @param balanceDueOn the last day for the rest
     */
    public record Asked(Fen firstPayment, LocalDate balanceDueOn) {}

    /**
     * A part of the price that has come in.
     *
     * @param receiptId the confirmed receipt
     * @param amount how much
     * @param coinId the coin that it made
     */
    public record Part(String receiptId, Fen amount, String coinId) {}

    /** Stores the plan; refused with MARKET_RULES_MISSING, FIRST_PAYMENT_TOO_SMALL or BALANCE_TOO_LATE. */
    public static void agree(Work work, String tradeId, Fen gross, Asked asked, MarketRules rules) {
        InstalmentTerms terms = rules.instalments().orElseThrow(() -> Refusal.of(
                        RefusalCode.MARKET_RULES_MISSING, "marketRules", rules.versionId(), "section", "instalments")
                .asException());
        LocalDate today = work.tx().today();
        terms.require(gross, asked.firstPayment(), today, asked.balanceDueOn());
        work.create(
                KIND,
                tradeId,
                new InstalmentPlan(
                        tradeId,
                        gross,
                        asked.firstPayment(),
                        today,
                        asked.balanceDueOn(),
                        rules.versionId(),
                        List.of()));
    }

    /** The plan of a trade or sale, where one was agreed on. */
    public static Optional<InstalmentPlan> of(Work work, String tradeId) {
        return work.find(KIND, tradeId);
    }

    /** What has come in so far. */
    public Fen received() {
        return parts.stream().map(Part::amount).reduce(Fen.ZERO, Fen::plus);
    }

    /** Whether a part has come in. */
    public boolean begun() {
        return !parts.isEmpty();
    }

    /** Whether the whole price is there. */
    public boolean complete() {
        return received().equals(gross);
    }

    /** The coins that the parts have made. */
    public List<String> coins() {
        return parts.stream().map(Part::coinId).toList();
    }

    /** Refuses with SETTLEMENT_ACCOUNT_WRONG where an earlier part came into another account. */
    public void requireAccount(Work work, String fiscalAccount) {
        if (begun()) {
            String first = work.get(Receipt.KIND, parts.get(0).receiptId()).fiscalAccount();
            Refusal.unless(
                    fiscalAccount.equals(first),
                    RefusalCode.SETTLEMENT_ACCOUNT_WRONG,
                    "account",
                    fiscalAccount,
                    "settlementAccount",
                    first);
        }
    }

    /** Refuses with RECEIPT_EXCEEDS_BALANCE above what is still owed, with FIRST_PART_TOO_SMALL below the first payment. */
    public void requireAmount(Fen amount) {
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Fen left = gross.minus(received());
        Refusal.unless(
                amount.compareTo(left) <= 0,
                RefusalCode.RECEIPT_EXCEEDS_BALANCE,
                "amountFen",
                amount.fen(),
                "leftFen",
                left.fen());
        Refusal.unless(
                begun() || amount.compareTo(firstPayment) >= 0,
                RefusalCode.FIRST_PART_TOO_SMALL,
                "amountFen",
                amount.fen(),
                "firstPaymentFen",
                firstPayment.fen());
    }

    /** Stores the plan with another confirmed part. */
    public InstalmentPlan taking(Work work, Receipt receipt) {
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part(receipt.receiptId(), receipt.amount(), receipt.coinId()));
        InstalmentPlan next =
                new InstalmentPlan(tradeId, gross, firstPayment, agreedOn, balanceDueOn, marketRulesVersion, all);
        work.put(KIND, tradeId, next);
        return next;
    }

    /**
     * What came in of a price that was not paid to its end is the buyer's again, and the lots can be given back. Refused with
     * BALANCE_NOT_OVERDUE up to the last day for the rest; nothing happens where nothing came in.
     *
     * @param endedBy the key of the entry that ends
     */
    public static void refund(Work work, String tradeId, String endedBy, String holdId, String buyerAccount) {
        of(work, tradeId).filter(InstalmentPlan::begun).ifPresent(plan -> {
            Refusal.unless(
                    work.tx().today().isAfter(plan.balanceDueOn),
                    RefusalCode.BALANCE_NOT_OVERDUE,
                    "trade",
                    tradeId,
                    "balanceDueOn",
                    plan.balanceDueOn);
            plan.parts.forEach(part -> giveBack(work, part, endedBy, buyerAccount));
            work.get(Hold.KIND, holdId).lock(work, false);
        });
    }

    private static void giveBack(Work work, Part part, String endedBy, String buyerAccount) {
        Coin coin = work.get(Coin.KIND, part.coinId());
        coin.spend(work, endedBy);
        new Coin(
                        part.receiptId() + ":refund",
                        coin.amount(),
                        coin.holder(),
                        buyerAccount,
                        List.of(buyerAccount),
                        BookingForm.REFUND,
                        endedBy,
                        Optional.empty(),
                        Coin.Status.PAYABLE,
                        Optional.empty(),
                        1)
                .mint(work);
    }
}
