// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.unit.Fen;

/**
 * The contract term by which part of a trade's price is paid later (F-39), checked when the offer was placed.
 *
 * @param tradeId the trade
 * @param gross the whole price
 * @param firstPayment what is paid first
 * @param agreedOn the day of the offer
 * @param balanceDueOn the last day for the rest
 * @param marketRulesVersion the rules that allow it
 */
public record InstalmentPlan(
        String tradeId,
        Fen gross,
        Fen firstPayment,
        LocalDate agreedOn,
        LocalDate balanceDueOn,
        String marketRulesVersion) {
    /** Where plans are kept. */
    public static final Kind<InstalmentPlan> KIND = new Kind<>("instalmentPlan", InstalmentPlan.class);

    /**
     * What a buyer asks for.
     *
     * @param firstPayment what is paid first, fen
     * @param balanceDueOn the last day for the rest
     */
    public record Asked(Fen firstPayment, LocalDate balanceDueOn) {}
}
