// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/** One return in the making: what is taken back of each leg's coin, and what is left to be claimed. */
final class Returning {
    private final Work work;
    private final String caseId;
    private final String dealId;
    private final String fiscalAccount;
    private final List<Coin> legs;
    private final List<Fen> open = new ArrayList<>();
    private Fen takenBack = Fen.ZERO;

    /**
     * Takes back whole legs that nobody has applied for.
     *
     * @param legs the coins as the split or the receipt made them, in the order of the legs
     */
    Returning(Work work, String caseId, String dealId, String fiscalAccount, List<Coin> legs) {
        this.work = work;
        this.caseId = caseId;
        this.dealId = dealId;
        this.fiscalAccount = fiscalAccount;
        this.legs = legs;
        for (Coin leg : legs) {
            boolean owed = !leg.claimant().equals(fiscalAccount);
            open.add(owed ? leg.amount() : Fen.ZERO);
            if (owed && untouched(leg)) {
                take(open.size() - 1, leg);
            }
        }
    }

    /** Takes back what is left of a leg; refused with INVALID_FIELD where it is of no leg, with COIN_NOT_FREE where it moved. */
    void takeNamed(String coinId) {
        Coin coin = work.get(Coin.KIND, coinId);
        int leg = 0;
        while (leg < legs.size()
                && !coin.madeBy().equals("coin/" + legs.get(leg).coinId())) {
            leg++;
        }
        Refusal.unless(leg < legs.size(), RefusalCode.INVALID_FIELD, "field", "openCoins", "value", coinId);
        coin.require(Coin.Status.CLAIM, RefusalCode.COIN_NOT_FREE);
        take(leg, coin);
    }

    /** Stores the coin and the claims; the caller stores the return. */
    FraudReturn finish() {
        String returnId = FraudReturn.idOf(caseId, dealId);
        List<String> claimIds = new ArrayList<>();
        Fen claimed = Fen.ZERO;
        for (int i = 0; i < legs.size(); i++) {
            if (!open.get(i).isZero()) {
                String claimId = returnId + "-" + (i + 1);
                work.create(
                        FraudClaim.KIND,
                        claimId,
                        new FraudClaim(
                                claimId,
                                returnId,
                                legs.get(i).claimant(),
                                fiscalAccount,
                                open.get(i),
                                Optional.empty(),
                                FraudClaim.Status.DUE));
                claimIds.add(claimId);
                claimed = claimed.plus(open.get(i));
            }
        }
        FraudReturn back = new FraudReturn(returnId, caseId, dealId, fiscalAccount, takenBack, claimed, claimIds);
        if (!takenBack.isZero()) {
            new Coin(
                            back.coinId(),
                            takenBack,
                            fiscalAccount,
                            fiscalAccount,
                            List.of(),
                            BookingForm.RETURNED_INCOME,
                            FraudReturn.KIND.key(returnId),
                            Optional.empty(),
                            Coin.Status.ARRIVED,
                            Optional.empty(),
                            1)
                    .mint(work);
        }
        return back;
    }

    /** A share that nobody has applied for, or a seller's price of which nothing was paid out. */
    private boolean untouched(Coin coin) {
        boolean price = coin.status() == Coin.Status.PAYABLE
                && coin.boundTo().isEmpty()
                && coin.holder().equals(fiscalAccount);
        return coin.status() == Coin.Status.CLAIM || price;
    }

    private void take(int leg, Coin coin) {
        coin.spend(work, FraudReturn.KIND.key(FraudReturn.idOf(caseId, dealId)));
        open.set(leg, open.get(leg).minus(coin.amount()));
        takenBack = takenBack.plus(coin.amount());
    }
}
