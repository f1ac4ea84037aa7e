// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Owed;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * The service fee that one side of a settled deal owes (F-42). It stands apart from the price: no split knows of it.
 *
 * @param feeId the id, made from the deal and the side
 * @param dealId the trade or sale
 * @param side whose fee it is
 * @param payerAccount who owes it
 * @param payeeAccount who gets it
 * @param gross the price on which it is taken
 * @param amount how much
 * @param marketRulesVersion the rules by which it was computed
 * @param receiptId the registered receipt
 * @param status whether it is paid
 */
public record FeeLine(
        String feeId,
        String dealId,
        FeeSchedule.Side side,
        String payerAccount,
        String payeeAccount,
        Fen gross,
        Fen amount,
        String marketRulesVersion,
        Optional<String> receiptId,
        Status status)
        implements Owed {
    /** Where fees are kept. */
    public static final Kind<FeeLine> KIND = new Kind<>("fee", FeeLine.class);

    /** Whether a fee is paid. */
    public enum Status {
        DUE,
        PAID
    }

    /** The id of one side's fee on a deal; the slash keeps it apart from all ids that callers make. */
    public static String idOf(String dealId, FeeSchedule.Side side) {
        return dealId + "/" + side.name().toLowerCase(Locale.ROOT) + "-fee";
    }

    /** Records what both sides owe on a deal; a fee of nothing, or one that stands already, is not recorded. */
    public static void charge(
            Work work, Optional<String> marketRulesVersion, String dealId, String buyer, String seller, Fen gross) {
        if (marketRulesVersion.isEmpty()) {
            return;
        }
        String version = marketRulesVersion.get();
        work.get(MarketRulesVersion.KIND, version).document().fees().ifPresent(schedule -> {
            for (FeeSchedule.ServiceFee service : schedule.services()) {
                String id = idOf(dealId, service.side());
                Fen amount = service.on(gross);
                // A deal that is settled anew after a reversal is the same deal: its fees stand.
                if (!amount.isZero() && work.find(KIND, id).isEmpty()) {
                    String payer = service.side() == FeeSchedule.Side.BUYER ? buyer : seller;
                    work.create(
                            KIND,
                            id,
                            new FeeLine(
                                    id,
                                    dealId,
                                    service.side(),
                                    payer,
                                    schedule.payeeAccount(),
                                    gross,
                                    amount,
                                    version,
                                    Optional.empty(),
                                    Status.DUE));
                }
            }
        });
    }

    @Override
    public Fen due() {
        return amount;
    }

    @Override
    public void requireAwaitingMoney() {
        Refusal.unless(status == Status.DUE, RefusalCode.WRONG_STATE, "fee", feeId, "status", status);
    }

    @Override
    public void requireNoReceipt() {
        Refusal.unless(receiptId.isEmpty(), RefusalCode.WRONG_STATE, "fee", feeId, "receipt", receiptId.orElse(""));
    }

    @Override
    public void registered(Work work, String receipt) {
        work.put(KIND, feeId, with(Optional.of(receipt), status));
    }

    @Override
    public void rejected(Work work) {
        work.put(KIND, feeId, with(Optional.empty(), status));
    }

    @Override
    public void confirmed(Work work, Receipt receipt) {
        work.put(KIND, feeId, with(receiptId, Status.PAID));
        boolean there = payeeAccount.equals(receipt.fiscalAccount());
        receipt.coin(
                        payeeAccount,
                        there ? List.of() : List.of(payeeAccount),
                        receipt.amount(),
                        BookingForm.PLATFORM_FEE,
                        there ? Coin.Status.ARRIVED : Coin.Status.PAYABLE,
                        Optional.empty())
                .mint(work);
    }

    private FeeLine with(Optional<String> receipt, Status next) {
        return new FeeLine(
                feeId, dealId, side, payerAccount, payeeAccount, gross, amount, marketRulesVersion, receipt, next);
    }
}
