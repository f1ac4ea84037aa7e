// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Optional;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.trade.Trade;

/** A trade, its hold, its receipt and its settlement stand where the others say. */
final class TradesAndHolds implements Invariant {
    @Override
    public String name() {
        return "trades-and-holds";
    }

    @Override
    public String reference() {
        return "F-50, RZ-27";
    }

    @Override
    public void check(WholeState state, Found found) {
        for (Trade trade : state.all(Trade.KIND)) {
            String key = Trade.KIND.key(trade.tradeId());
            Optional<Hold> hold = state.find(Hold.KIND, trade.holdId());
            boolean begun = state.find(InstalmentPlan.KIND, trade.tradeId())
                    .filter(InstalmentPlan::begun)
                    .isPresent();
            if (hold.filter(h -> fits(trade, h, begun)).isEmpty()) {
                found.violation(key, "it is " + trade.status() + ", but its hold " + trade.holdId() + " is not");
            }
            long units = hold.stream()
                    .flatMap(h -> h.ranges().stream())
                    .mapToLong(range -> range.range().count())
                    .sum();
            if (units != trade.area().centiMu()) {
                found.violation(key, "it sells " + trade.area().centiMu() + " units but holds " + units);
            }
            checkPaid(state, trade, key, found);
        }
        for (Hold hold : state.all(Hold.KIND)) {
            if (hold.locked() && hold.tradeId().isEmpty()) {
                found.violation(Hold.KIND.key(hold.holdId()), "it is locked for money but belongs to no trade");
            }
        }
    }

    /** A hold is locked from the first money on, whole or in part. */
    private static boolean fits(Trade trade, Hold hold, boolean begun) {
        boolean pending = hold.status() == Hold.Status.PENDING;
        return hold.tradeId().equals(Optional.of(trade.tradeId()))
                && switch (trade.status()) {
                    case HELD ->
                        pending && hold.locked() == (begun || trade.receiptId().isPresent());
                    case PAID -> pending && hold.locked();
                    case SETTLED -> hold.status() == Hold.Status.POSTED;
                    case VOIDED -> hold.status() == Hold.Status.VOIDED;
                    case EXPIRED -> hold.status() == Hold.Status.EXPIRED;
                };
    }

    private static void checkPaid(WholeState state, Trade trade, String key, Found found) {
        Optional<Receipt.Status> receipt =
                trade.receiptId().flatMap(id -> state.find(Receipt.KIND, id)).map(Receipt::status);
        Optional<Receipt.Status> expected =
                switch (trade.status()) {
                    case HELD -> trade.receiptId().map(id -> Receipt.Status.REGISTERED);
                    case PAID, SETTLED -> Optional.of(Receipt.Status.CONFIRMED);
                    case VOIDED, EXPIRED -> Optional.empty();
                };
        if (!receipt.equals(expected)) {
            found.violation(
                    key,
                    "it is " + trade.status() + " and its receipt is "
                            + receipt.map(Enum::name).orElse("absent"));
        }
        boolean settled = trade.settlementId()
                .flatMap(id -> state.find(SettlementRecord.KIND, id))
                .filter(settlement -> settlement.status() == SettlementRecord.Status.POSTED
                        && settlement.tradeId().equals(trade.tradeId()))
                .isPresent();
        if (settled != (trade.status() == Trade.Status.SETTLED)) {
            found.violation(key, "it is " + trade.status() + ", which its settlement does not say");
        }
    }
}
