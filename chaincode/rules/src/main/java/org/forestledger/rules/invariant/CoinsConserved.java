// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.compensation.LandReceipt;
import org.forestledger.rules.dividend.Dividend;
import org.forestledger.rules.dividend.DividendPayout;
import org.forestledger.rules.dividend.TicketIncome;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.FundSpending;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.settlement.SettlementRecord;

/**
 * No fen comes to be or gets lost: what a settlement, a reversal, a payment or an application makes is what it spends. Only
 * a confirmed receipt makes money that was not there, and only a payment out of a fund takes it away.
 */
final class CoinsConserved implements Invariant {
    @Override
    public String name() {
        return "coins-conserved";
    }

    @Override
    public String reference() {
        return "F-54, RZ-27 to RZ-31, ADR 0005";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, BigInteger> made = new TreeMap<>();
        Map<String, BigInteger> spent = new TreeMap<>();
        for (Coin coin : state.all(Coin.KIND)) {
            if (!fromOutside(coin.madeBy()) && !coin.madeBy().startsWith(DividendPayout.KIND.key(""))) {
                add(made, coin.madeBy(), coin);
            }
            coin.spender().filter(key -> !fromOutside(key)).ifPresent(key -> add(spent, key, coin));
        }
        for (DividendPayout payout : state.all(DividendPayout.KIND)) {
            payout.lines()
                    .forEach(line -> add(
                            made,
                            Dividend.KIND.key(line.dividendId()),
                            line.amount().toBigInteger()));
        }
        for (FundSpending spending : state.all(FundSpending.KIND)) {
            add(
                    made,
                    FundSpending.KIND.key(spending.spendingId()),
                    spending.amount().toBigInteger());
        }
        moneyIn(state).forEach((source, amount) -> add(spent, source, amount));
        made.forEach((maker, amount) -> compare(maker, amount, spent.getOrDefault(maker, BigInteger.ZERO), found));
        spent.forEach((spender, amount) -> {
            if (!made.containsKey(spender)) {
                compare(spender, BigInteger.ZERO, amount, found);
            }
        });
        for (SettlementRecord settlement : state.all(SettlementRecord.KIND)) {
            checkPosted(settlement, made, found);
        }
    }

    /** What a linkage project claims comes from a township's fiscal transfers, which the ledger does not fill (ADR 0018). */
    private static boolean fromOutside(String key) {
        return key.startsWith(LinkageUse.KIND.key("")) || key.startsWith(LinkageLoss.KIND.key(""));
    }

    /** Where money comes onto the ledger: what was paid into an account of it, by the key of the entry that says so. */
    private static Map<String, BigInteger> moneyIn(WholeState state) {
        Map<String, BigInteger> sources = new TreeMap<>();
        for (Receipt receipt : state.all(Receipt.KIND)) {
            if (receipt.status() == Receipt.Status.CONFIRMED) {
                add(
                        sources,
                        Receipt.KIND.key(receipt.receiptId()),
                        receipt.amount().toBigInteger());
            }
        }
        for (LandReceipt receipt : state.all(LandReceipt.KIND)) {
            if (receipt.status() == Receipt.Status.CONFIRMED) {
                add(
                        sources,
                        LandReceipt.KIND.key(receipt.receiptId()),
                        receipt.amount().toBigInteger());
            }
        }
        for (Fund fund : state.all(Fund.KIND)) {
            if (fund.status() == Receipt.Status.CONFIRMED) {
                add(sources, Fund.KIND.key(fund.fundId()), fund.amount().toBigInteger());
            }
        }
        for (TicketIncome income : state.all(TicketIncome.KIND)) {
            if (income.status() == TicketIncome.Status.CONFIRMED) {
                add(
                        sources,
                        TicketIncome.KIND.key(income.incomeId()),
                        income.amount().toBigInteger());
            }
        }
        return sources;
    }

    private static void checkPosted(SettlementRecord settlement, Map<String, BigInteger> made, Found found) {
        String key = SettlementRecord.KIND.key(settlement.settlementId());
        boolean posted = settlement.status() == SettlementRecord.Status.POSTED
                || settlement.status() == SettlementRecord.Status.REVERSED;
        Optional<BigInteger> due =
                Optional.of(settlement.computed().grossFen().toBigInteger()).filter(gross -> posted);
        if (!Optional.ofNullable(made.get(key)).equals(due)) {
            found.violation(
                    key,
                    "it is " + settlement.status() + " and has made coins of " + made.getOrDefault(key, BigInteger.ZERO)
                            + " fen");
        }
    }

    private static void compare(String maker, BigInteger made, BigInteger spent, Found found) {
        // A dividend makes its coins as its lots are settled, one after the other, and never more than it was given.
        boolean dividend = maker.startsWith(Dividend.KIND.key(""));
        if (dividend ? made.compareTo(spent) > 0 : !made.equals(spent)) {
            found.violation(maker, "it made coins of " + made + " fen out of " + spent + " fen");
        }
    }

    private static void add(Map<String, BigInteger> sums, String key, Coin coin) {
        add(sums, key, coin.amount().toBigInteger());
    }

    private static void add(Map<String, BigInteger> sums, String key, BigInteger amount) {
        sums.merge(key, amount, BigInteger::add);
    }
}
