// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.trade.Trade;

/**
 * Somebody proposes the split of a paid sale; nobody types an amount, the rules compute every leg (RZ-12 to RZ-18).
 *
 * @param settlementId the id of the new settlement
 * @param tradeId the paid trade
 * @param stateAssetsAccount the state-assets affairs centre on the payment route (RZ-30)
 * @param corrects the reversed settlement that this one replaces
 */
public record ProposeSettlement(
        String settlementId, String tradeId, String stateAssetsAccount, Optional<String> corrects) implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("settlementId", settlementId);
        Trade trade = work.get(Trade.KIND, tradeId);
        Refusal.unless(trade.status() != Trade.Status.HELD, RefusalCode.RECEIPT_NOT_CONFIRMED, "trade", tradeId);
        trade.require(Trade.Status.PAID);
        corrects.ifPresent(id -> {
            SettlementRecord reversed = work.get(SettlementRecord.KIND, id);
            Refusal.unless(
                    reversed.status() == SettlementRecord.Status.REVERSED
                            && reversed.tradeId().equals(tradeId),
                    RefusalCode.WRONG_STATE,
                    "settlement",
                    id,
                    "status",
                    reversed.status());
        });
        Receipt receipt = work.get(Receipt.KIND, trade.receiptId().orElseThrow());
        List<String> coins = unsettledIncome(work, receipt);
        Settlement computed =
                SchemeEvaluator.evaluate(trade.scheme(), trade.inputs()).orThrow();
        SettlementRecord settlement = new SettlementRecord(
                settlementId,
                trade.origin() == Project.Origin.NEW ? SchemeUse.SALE_NEW : SchemeUse.SALE_EXISTING_STOCK,
                tradeId,
                trade.projectId(),
                trade.ruleSetVersion(),
                trade.scheme(),
                trade.inputs(),
                Parties.of(work, trade, receipt.fiscalAccount(), stateAssetsAccount),
                coins,
                List.of(),
                computed,
                Optional.empty(),
                corrects,
                Optional.empty(),
                SettlementRecord.Status.PROPOSED,
                work.caller().person());
        computed.legs().forEach(settlement::accounts);
        store(work, settlement);
    }

    /** The coins of the receipts, or the one that the last reversal put in their place. */
    private List<String> unsettledIncome(Work work, Receipt receipt) {
        List<String> coins = corrects.map(id -> work.get(SettlementRecord.KIND, id)
                        .reversedBy()
                        .map(Reversal::incomeCoinId)
                        .orElseThrow())
                .map(List::of)
                .or(() -> InstalmentPlan.of(work, tradeId).map(InstalmentPlan::coins))
                .orElse(List.of(receipt.coinId()));
        coins.forEach(id -> work.get(Coin.KIND, id).require(Coin.Status.UNSETTLED, RefusalCode.COIN_NOT_FREE));
        return coins;
    }

    static void store(Work work, SettlementRecord settlement) {
        work.create(SettlementRecord.KIND, settlement.settlementId(), settlement);
        Agreement.propose(work, AgreementKind.SETTLEMENT, settlement.settlementId(), settlement);
        work.answer(SettlementRecord.KIND, settlement.settlementId(), settlement);
    }
}
