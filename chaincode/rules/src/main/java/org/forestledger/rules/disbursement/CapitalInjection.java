// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.disbursement;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * Registered capital that the state-assets affairs centre has put into the state company out of a premium (RZ-15).
 *
 * @param coinId the coin that arrived
 * @param settlementId the settlement that it came from
 * @param companyAccount the state company
 * @param amount how much
 * @param paidBy the payment that completed it
 */
public record CapitalInjection(String coinId, String settlementId, String companyAccount, Fen amount, String paidBy) {
    /** Where capital injections are kept. */
    public static final Kind<CapitalInjection> KIND = new Kind<>("capitalInjection", CapitalInjection.class);

    static void recordIfDue(Work work, Coin coin) {
        if (coin.form() == BookingForm.REGISTERED_CAPITAL) {
            work.create(
                    KIND,
                    coin.coinId(),
                    new CapitalInjection(
                            coin.coinId(),
                            coin.settlementId().orElse(""),
                            coin.holder(),
                            coin.amount(),
                            coin.madeBy()));
        }
    }
}
