// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.Trade;

/**
 * The finance bureau takes back what a sale of a fraudulent batch has brought (F-15): shares that nobody has applied for at
 * once, everything else as a claim on who got it, leg by leg of the split.
 *
 * <p>A resale between others is not touched: FRAUD_NO_INCOME.
 *
 * @param caseId the case, agreed or closed
 * @param dealId the settled trade, or the settled sale between accounts
 * @param openCoins what is left of shares of which a part was applied for, at most 50; whole shares need not be named
 */
public record ClaimReturn(String caseId, String dealId, List<String> openCoins) implements Command {
    private static final int MAX_COINS = 50;

    @Override
    public void decide(Work work) {
        Refusal.unless(
                openCoins.size() <= MAX_COINS, RefusalCode.TOO_LONG, "field", "openCoins", "maxItems", MAX_COINS);
        FraudCase fraud = work.get(FraudCase.KIND, caseId);
        fraud.requireAgreed(FraudCase.Status.CLOSED);
        Optional<Trade> trade = work.find(Trade.KIND, dealId);
        Returning returning = trade.isPresent() ? ofTrade(work, fraud, trade.get()) : ofSale(work, fraud);
        openCoins.forEach(returning::takeNamed);
        FraudReturn back = returning.finish();
        work.create(FraudReturn.KIND, back.returnId(), back);
        work.answer(FraudReturn.KIND, back.returnId(), back);
    }

    private Returning ofTrade(Work work, FraudCase fraud, Trade trade) {
        requireOf(fraud, trade.batchId());
        trade.require(Trade.Status.SETTLED);
        SettlementRecord settlement =
                work.get(SettlementRecord.KIND, trade.settlementId().orElseThrow());
        List<Coin> legs = new ArrayList<>();
        for (int i = 0; i < settlement.computed().legs().size(); i++) {
            legs.add(work.get(Coin.KIND, settlement.coinId(i)));
        }
        return new Returning(work, caseId, dealId, settlement.fiscalAccount(), legs);
    }

    private Returning ofSale(Work work, FraudCase fraud) {
        Sale sale = work.get(Sale.KIND, dealId);
        requireOf(fraud, sale.batchId());
        Refusal.unless(
                sale.status() == Sale.Status.SETTLED, RefusalCode.WRONG_STATE, "sale", dealId, "status", sale.status());
        Refusal.unless(
                fraud.isUnprotected(work.get(Batch.KIND, sale.batchId()), sale.sellerAccount()),
                RefusalCode.FRAUD_NO_INCOME,
                "sale",
                dealId,
                "seller",
                sale.sellerAccount());
        Receipt receipt = work.get(Receipt.KIND, sale.receiptId().orElseThrow());
        return new Returning(
                work, caseId, dealId, sale.settlementAccount(), List.of(work.get(Coin.KIND, receipt.coinId())));
    }

    private static void requireOf(FraudCase fraud, String batchId) {
        Refusal.unless(
                batchId.equals(fraud.batchId()),
                RefusalCode.INVALID_FIELD,
                "field",
                "dealId",
                "batch",
                batchId,
                "expected",
                fraud.batchId());
    }
}
