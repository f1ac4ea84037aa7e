// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.fund.Advances;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.FundSpending;
import org.forestledger.rules.linkage.LinkageBook;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.SpecialAccount;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.unit.Fen;

/**
 * A special account's book names the unspent coins in it, what was paid ahead is offset once and never more, and what was
 * paid out of a fund and what is left of it are the fund.
 */
final class FundsKept implements Invariant {
    @Override
    public String name() {
        return "funds-kept";
    }

    @Override
    public String reference() {
        return "CS-27, XM-28, XM-33, ADR 0028, ADR 0033";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, TreeSet<String>> inAccounts = new TreeMap<>();
        for (Coin coin : state.all(Coin.KIND)) {
            if (coin.status() == Coin.Status.ARRIVED) {
                inAccounts
                        .computeIfAbsent(coin.holder(), account -> new TreeSet<>())
                        .add(coin.coinId());
            }
        }
        for (LinkageProject project : state.all(LinkageProject.KIND)) {
            // The account of a refused project may serve another one.
            String special = project.accounts().special();
            TreeSet<String> there = new TreeSet<>();
            state.find(SpecialAccount.KIND, special)
                    .filter(tie -> tie.projectId().equals(project.projectId()))
                    .ifPresent(tie -> there.addAll(inAccounts.getOrDefault(special, new TreeSet<>())));
            List<String> noted = state.find(LinkageBook.KIND, project.projectId())
                    .map(LinkageBook::coins)
                    .orElse(List.of());
            if (!there.equals(new TreeSet<>(noted))) {
                found.violation(
                        LinkageBook.KIND.key(project.projectId()),
                        "it names the coins " + noted + ", but in its special account are " + there);
            }
        }
        checkAdvances(state, found);
        checkSpendings(state, found);
    }

    /** Each payment spends a coin of its fund and leaves at most one, for the same purpose. */
    private static void checkSpendings(WholeState state, Found found) {
        Map<String, Fen> accounted = new TreeMap<>();
        for (FundSpending spending : state.all(FundSpending.KIND)) {
            Fund fund = state.find(Fund.KIND, spending.fundId()).orElseThrow();
            if (!spending.purpose().equals(fund.purpose())) {
                found.violation(
                        FundSpending.KIND.key(spending.spendingId()),
                        "it was paid for " + spending.purpose() + " out of money for " + fund.purpose());
            }
            accounted.putIfAbsent(fund.fundId(), left(state, fund.coinId()));
            accounted.merge(fund.fundId(), spending.amount().plus(left(state, spending.restCoinId())), Fen::plus);
        }
        accounted.forEach((fundId, sum) -> {
            Fen amount = state.find(Fund.KIND, fundId).orElseThrow().amount();
            if (!sum.equals(amount)) {
                found.violation(
                        Fund.KIND.key(fundId), sum + " were paid out of it or are left, but " + amount + " came in");
            }
        });
    }

    /** What a coin of a fund holds; nothing where a payment out of the fund has spent it or has left none. */
    private static Fen left(WholeState state, String coinId) {
        return state.find(Coin.KIND, coinId)
                .filter(coin -> !coin.boundTo().orElse("").startsWith(FundSpending.KIND.key("")))
                .map(Coin::amount)
                .orElse(Fen.ZERO);
    }

    private static void checkAdvances(WholeState state, Found found) {
        Map<String, Fen> paidAhead = new TreeMap<>();
        for (Fund fund : state.all(Fund.KIND)) {
            if (fund.status() == Receipt.Status.CONFIRMED && fund.source() == Fund.Source.PRE_ALLOCATION) {
                paidAhead.merge(fund.projectId(), fund.amount(), Fen::plus);
            }
        }
        Map<String, Fen> cameOff = new TreeMap<>();
        for (Compensation instalment : state.all(Compensation.KIND)) {
            cameOff.merge(instalment.projectId(), instalment.offset(), Fen::plus);
        }
        TreeSet<String> projects = new TreeSet<>(paidAhead.keySet());
        projects.addAll(cameOff.keySet());
        state.all(Advances.KIND).forEach(advances -> projects.add(advances.projectId()));
        for (String project : projects) {
            Fen paid = paidAhead.getOrDefault(project, Fen.ZERO);
            Fen offset = cameOff.getOrDefault(project, Fen.ZERO);
            Fen left = state.find(Advances.KIND, project).map(Advances::left).orElse(Fen.ZERO);
            if (!left.plus(offset).equals(paid)) {
                found.violation(
                        Advances.KIND.key(project),
                        paid + " were paid ahead, " + offset + " came off and " + left + " are left");
            }
        }
    }
}
