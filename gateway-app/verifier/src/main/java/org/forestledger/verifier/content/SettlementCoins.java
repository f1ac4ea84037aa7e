// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.settlement.SettlementRecord.Status;
import org.forestledger.rules.unit.Fen;

/** The money of a settlement: what it splits is spent, and each leg is one new coin. */
final class SettlementCoins {
    private static final String MADE_BY = "settlement/";

    private SettlementCoins() {}

    static void checkPosting(Entries entries, SettlementRecord settlement) {
        String id = settlement.settlementId();
        Fen spent = Fen.ZERO;
        for (String source : settlement.sourceCoins()) {
            Optional<Coin> before = entries.before(Coin.KIND, source);
            Optional<Coin> after = entries.written(Coin.KIND, source);
            boolean used =
                    before.filter(coin -> coin.status() != Coin.Status.SPENT).isPresent()
                            && after.filter(coin -> coin.status() == Coin.Status.SPENT
                                            && coin.boundTo().equals(Optional.of(MADE_BY + id)))
                                    .isPresent();
            if (!used) {
                entries.fault("The settlement " + id + " is posted, but the coin " + source
                        + " that it splits is not spent by it.");
            }
            spent = spent.plus(before.map(Coin::amount).orElse(Fen.ZERO));
        }
        if (!spent.equals(settlement.computed().grossFen())) {
            entries.fault("The settlement " + id + " splits "
                    + settlement.computed().grossFen().fen() + " fen but spends coins of " + spent.fen() + " fen.");
        }
        List<Leg> legs = settlement.computed().legs();
        for (int i = 0; i < legs.size(); i++) {
            checkLeg(entries, settlement, legs.get(i), settlement.coinId(i));
        }
    }

    private static void checkLeg(Entries entries, SettlementRecord settlement, Leg leg, String coinId) {
        boolean made = entries.before(Coin.KIND, coinId).isEmpty()
                && entries.written(Coin.KIND, coinId)
                        .filter(coin -> coin.amount().equals(leg.amountFen()))
                        .filter(coin -> coin.settlementId().equals(Optional.of(settlement.settlementId())))
                        .isPresent();
        if (!made) {
            entries.fault("The settlement " + settlement.settlementId() + " is posted, but its leg of "
                    + leg.amountFen().fen() + " fen for " + leg.beneficiary() + " is not the new coin " + coinId + ".");
        }
    }

    /** A new coin that names a settlement as its maker is a leg of that settlement, posted in the same transaction. */
    static void checkOrigin(Entries entries, String id, Coin coin) {
        boolean fresh = entries.before(Coin.KIND, id).isEmpty();
        if (!fresh || !coin.madeBy().startsWith(MADE_BY)) {
            return;
        }
        Optional<SettlementRecord> maker =
                entries.written(SettlementRecord.KIND, coin.madeBy().substring(MADE_BY.length()));
        boolean posted = maker.filter(settlement -> settlement.status() == Status.POSTED)
                .filter(settlement -> isLeg(settlement, id, coin))
                .isPresent();
        if (!posted) {
            entries.fault("The coin " + id + " of " + coin.amount().fen() + " fen says that " + coin.madeBy()
                    + " made it, which it did not.");
        }
    }

    private static boolean isLeg(SettlementRecord settlement, String coinId, Coin coin) {
        List<Leg> legs = settlement.computed().legs();
        for (int i = 0; i < legs.size(); i++) {
            if (settlement.coinId(i).equals(coinId)) {
                return legs.get(i).amountFen().equals(coin.amount());
            }
        }
        return false;
    }
}
