// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.market.TradeAttestation;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.protection.FreezeQueue;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.trade.Trade;

/**
 * What the last approval of a reversal does, in one transaction: the legs' coins become one income again, the lots go back
 * to the seller and are held for the same buyer, and the trade is paid but unsettled.
 *
 * <p>Blocked once a coin or a lot has moved on: then nothing happens.
 */
public final class ReversalEffect {
    private ReversalEffect() {}

    /** Takes the settlement back; refused with REVERSAL_BLOCKED, or with FRAUD_CASE_OPEN. */
    public static void effective(Work work, String reversalId) {
        Reversal reversal = work.get(Reversal.KIND, reversalId);
        SettlementRecord settlement = work.get(SettlementRecord.KIND, reversal.settlementId());
        Refusal.unless(
                settlement.status() == SettlementRecord.Status.POSTED,
                RefusalCode.REVERSAL_BLOCKED,
                "settlement",
                settlement.settlementId(),
                "status",
                settlement.status());
        Trade trade = work.get(Trade.KIND, settlement.tradeId());
        FraudMark.requireNone(work, trade.batchId());
        takeBackMoney(work, reversalId, settlement);
        Hold again = takeBackLots(work, reversalId, trade);
        work.put(Trade.KIND, trade.tradeId(), trade.reopened(again.holdId()));
        TradeAttestation.revoke(work, trade.tradeId());
        work.put(SettlementRecord.KIND, settlement.settlementId(), settlement.reversedBy(reversalId));
        work.put(Reversal.KIND, reversalId, reversal.with(Reversal.Status.POSTED));
    }

    /** Nothing changes. */
    public static void refused(Work work, String reversalId) {
        work.put(Reversal.KIND, reversalId, work.get(Reversal.KIND, reversalId).with(Reversal.Status.REFUSED));
    }

    private static void takeBackMoney(Work work, String reversalId, SettlementRecord settlement) {
        String fiscalAccount = settlement.parties().get(Parties.FISCAL_ACCOUNT);
        for (int i = 0; i < settlement.computed().legs().size(); i++) {
            Coin coin = work.get(Coin.KIND, settlement.coinId(i));
            boolean untouched = coin.status() == Coin.Status.CLAIM
                    || coin.status() == Coin.Status.ARRIVED && coin.holder().equals(fiscalAccount);
            Refusal.unless(untouched, RefusalCode.REVERSAL_BLOCKED, "coin", coin.coinId(), "status", coin.status());
            coin.spend(work, "reversal/" + reversalId);
        }
        new Coin(
                        Reversal.incomeCoinId(reversalId),
                        settlement.computed().grossFen(),
                        fiscalAccount,
                        fiscalAccount,
                        List.of(),
                        BookingForm.FISCAL_INCOME,
                        "reversal/" + reversalId,
                        Optional.empty(),
                        Coin.Status.UNSETTLED,
                        Optional.empty(),
                        1)
                .mint(work);
    }

    private static Hold takeBackLots(Work work, String reversalId, Trade trade) {
        Optional<String> freeze = work.get(Account.KIND, trade.buyerAccount()).frozenBy();
        Refusal.unless(
                !FreezeQueue.frozen(work, freeze),
                RefusalCode.REVERSAL_BLOCKED,
                "account",
                trade.buyerAccount(),
                "freeze",
                freeze.orElse(""));
        Hold posted = work.get(Hold.KIND, trade.holdId());
        String holdId = Reversal.holdId(reversalId);
        for (LotSlice range : posted.ranges()) {
            Lot lot = work.find(Lot.KIND, Lot.idOf(range.batchId(), range.from()))
                    .filter(l -> l.range().equals(range.range()))
                    .filter(l -> l.owner().equals(trade.buyerAccount()) && l.status() == Lot.Status.AVAILABLE)
                    .filter(l -> !FreezeQueue.frozen(work, l.frozenBy()))
                    .orElseThrow(() -> Refusal.of(
                                    RefusalCode.REVERSAL_BLOCKED, "batch", range.batchId(), "from", range.from())
                            .asException());
            Lot back = lot.ownedBy(work, trade.sellerAccount(), reversalId).bound(Lot.Status.HELD, holdId);
            work.put(Lot.KIND, back.id(), back);
        }
        Hold again = new Hold(
                holdId,
                trade.sellerAccount(),
                trade.buyerAccount(),
                posted.ranges(),
                Optional.of(trade.tradeId()),
                posted.expiresAt(),
                true,
                Hold.Status.PENDING,
                work.caller().person());
        work.create(Hold.KIND, holdId, again);
        return again;
    }
}
