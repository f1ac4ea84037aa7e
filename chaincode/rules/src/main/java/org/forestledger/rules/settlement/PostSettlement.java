// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.market.TradeAttestation;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.unit.Fen;

/**
 * Posts an agreed settlement: the asset and the money move in this one transaction, or neither does (F-50).
 *
 * @param settlementId the settlement
 */
public record PostSettlement(String settlementId) implements Command {
    @Override
    public void decide(Work work) {
        SettlementRecord settlement = work.get(SettlementRecord.KIND, settlementId);
        Agreement.requireEffective(work, AgreementKind.SETTLEMENT, settlementId, RefusalCode.AGREEMENT_INCOMPLETE);
        Refusal.unless(
                settlement.status() == SettlementRecord.Status.AGREED,
                RefusalCode.WRONG_STATE,
                "settlement",
                settlementId,
                "status",
                settlement.status());
        // Each endorser computes the split itself; what was proposed counts only where it is what the rules say.
        Settlement again = SchemeEvaluator.evaluate(settlement.scheme(), settlement.inputs())
                .orThrow();
        Refusal.unless(again.equals(settlement.computed()), RefusalCode.SUBJECT_CHANGED, "settlement", settlementId);
        boolean sale = settlement.use() != SchemeUse.PROJECT_COMPANY_INCOME;
        spendSources(work, settlement, sale ? Coin.Status.UNSETTLED : Coin.Status.ARRIVED);
        for (int i = 0; i < again.legs().size(); i++) {
            mintLeg(work, settlement, i, sale);
        }
        if (sale) {
            Trade trade = work.get(Trade.KIND, settlement.tradeId());
            trade.require(Trade.Status.PAID);
            work.get(Hold.KIND, trade.holdId()).post(work, trade.tradeId());
            work.put(Trade.KIND, trade.tradeId(), trade.settledBy(settlementId));
            chargeAndAttest(work, trade, settlementId);
        }
        if (!sale) {
            RewardGranted.mark(work, settlement, saleBehind(work, settlement));
        }
        for (String id : settlement.investments()) {
            Investment investment = work.get(Investment.KIND, id);
            ProposeIncomeSettlement.requireReimbursable(investment);
            work.put(Investment.KIND, id, investment.with(Investment.Status.REIMBURSED, Optional.of(settlementId)));
        }
        work.answer(SettlementRecord.KIND, settlementId, settlement.with(SettlementRecord.Status.POSTED));
    }

    /** What the deal costs its sides stands beside the split, not in it (F-42, F-45). */
    private static void chargeAndAttest(Work work, Trade trade, String settlementId) {
        Optional<String> marketRules =
                work.get(Listing.KIND, trade.listingId()).terms().map(ListingTerms::marketRulesVersion);
        FeeLine.charge(work, marketRules, trade.tradeId(), trade.buyerAccount(), trade.sellerAccount(), trade.gross());
        TradeAttestation.issue(
                work,
                trade.tradeId(),
                work.get(Batch.KIND, trade.batchId()),
                trade.area().centiMu(),
                trade.sellerAccount(),
                trade.buyerAccount(),
                trade.gross(),
                trade.receiptId().orElseThrow(),
                Optional.of(settlementId));
    }

    /** The settlement of the sale whose money an income settlement shares. */
    private static String saleBehind(Work work, SettlementRecord income) {
        return work.get(Coin.KIND, income.sourceCoins().get(0)).settlementId().orElseThrow();
    }

    private static void spendSources(Work work, SettlementRecord settlement, Coin.Status expected) {
        Fen sum = Fen.ZERO;
        for (String id : settlement.sourceCoins()) {
            Coin coin = work.get(Coin.KIND, id);
            coin.require(expected, RefusalCode.COIN_NOT_FREE);
            coin.spend(work, "settlement/" + settlement.settlementId());
            sum = sum.plus(coin.amount());
        }
        Refusal.unless(
                sum.equals(settlement.computed().grossFen()),
                RefusalCode.PARTS_NOT_WHOLE,
                "coinsFen",
                sum.fen(),
                "grossFen",
                settlement.computed().grossFen().fen());
    }

    /** A leg of public income waits for an application; a leg of a company's own money can be paid at once. */
    private static void mintLeg(Work work, SettlementRecord settlement, int index, boolean sale) {
        Leg leg = settlement.computed().legs().get(index);
        List<String> accounts = settlement.accounts(leg);
        String holder = sale
                ? settlement.parties().get(Parties.FISCAL_ACCOUNT)
                : settlement.parties().get(Parties.PROJECT_COMPANY);
        int at = accounts.indexOf(holder);
        Refusal.unless(at >= 0, RefusalCode.ROUTE_VIOLATION, "route", leg.route(), "holder", holder);
        List<String> rest = accounts.subList(at + 1, accounts.size());
        Coin.Status status = rest.isEmpty() ? Coin.Status.ARRIVED : sale ? Coin.Status.CLAIM : Coin.Status.PAYABLE;
        new Coin(
                        settlement.coinId(index),
                        leg.amountFen(),
                        holder,
                        accounts.get(accounts.size() - 1),
                        rest,
                        leg.form(),
                        "settlement/" + settlement.settlementId(),
                        Optional.of(settlement.settlementId()),
                        leg.amountFen().isZero() ? Coin.Status.ARRIVED : status,
                        Optional.empty(),
                        1)
                .mint(work);
    }
}
