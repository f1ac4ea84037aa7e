// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/** What the end of an agreement on a dividend does. */
public final class DividendEffect {
    private DividendEffect() {}

    /**
     * Declares the dividend: one entry, whatever the number of holders. The income is used up; manager and reserve get theirs,
     * and what the tickets are due is made into coins lot by lot when it is settled.
     */
    public static void declared(Work work, String dividendId) {
        Dividend dividend = work.get(Dividend.KIND, dividendId);
        Batch batch = work.get(Batch.KIND, dividend.batchId());
        String manager =
                work.get(TicketIncome.KIND, dividend.incomeIds().get(0)).account();
        DividendRegister register = work.find(DividendRegister.KIND, batch.batchId())
                .orElseGet(() -> new DividendRegister(
                        batch.batchId(), manager, batch.totalUnits(), List.of(), Optional.empty(), Fen.ZERO));
        register.requireOpen();
        Refusal.unless(
                register.declared().size() < DividendRegister.MAX_DECLARED,
                RefusalCode.TOO_LONG,
                "field",
                "declared",
                "maxItems",
                DividendRegister.MAX_DECLARED);
        boolean advance = dividend.purpose() == Dividend.Purpose.ADVANCE;
        DividendSplit split = DividendSplit.of(
                dividend.income(),
                dividend.holdersRatio(),
                dividend.reserveRatio(),
                advance ? Fen.ZERO : register.advanced());
        String binding = Dividend.KIND.key(dividendId);
        for (Coin coin : coins(work, dividend)) {
            coin.spend(work, binding);
        }
        Fen toManager = split.manager().plus(split.recouped());
        if (!toManager.isZero()) {
            mint(work, dividend, "manager", toManager, manager, manager, BookingForm.FOREST_INCOME);
        }
        dividend.reserveAccount()
                .filter(account -> !split.reserve().isZero())
                .ifPresent(account ->
                        mint(work, dividend, "reserve", split.reserve(), manager, account, BookingForm.PUBLIC_RESERVE));
        work.put(DividendRegister.KIND, batch.batchId(), register.with(dividend, split));
        work.put(Dividend.KIND, dividendId, dividend.declared(split, work.tx().today()));
    }

    /** The dividend will never be declared; the money behind it is free again. */
    public static void refused(Work work, String dividendId) {
        Dividend dividend = work.get(Dividend.KIND, dividendId);
        for (Coin coin : coins(work, dividend)) {
            work.put(Coin.KIND, coin.coinId(), coin.in(Coin.Status.UNSETTLED, Optional.empty()));
        }
        work.put(Dividend.KIND, dividendId, dividend.refused());
    }

    private static List<Coin> coins(Work work, Dividend dividend) {
        return dividend.incomeIds().stream()
                .map(id -> work.get(TicketIncome.KIND, id).coinId())
                .map(id -> work.get(Coin.KIND, id))
                .toList();
    }

    private static void mint(
            Work work, Dividend dividend, String part, Fen amount, String holder, String claimant, BookingForm form) {
        payable(
                        dividend.dividendId() + ":" + part,
                        amount,
                        holder,
                        claimant,
                        form,
                        Dividend.KIND.key(dividend.dividendId()))
                .mint(work);
    }

    /** A coin that its holder owes to a claimant; arrived where they are the same. */
    static Coin payable(String id, Fen amount, String holder, String claimant, BookingForm form, String madeBy) {
        boolean there = holder.equals(claimant);
        return new Coin(
                id,
                amount,
                holder,
                claimant,
                there ? List.of() : List.of(claimant),
                form,
                madeBy,
                Optional.empty(),
                there ? Coin.Status.ARRIVED : Coin.Status.PAYABLE,
                Optional.empty(),
                1);
    }
}
