// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.math.BigInteger;
import java.time.LocalDate;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * What of a price may be paid later (F-39).
 *
 * @param firstLeast the least part of the price that is paid first, itself included
 * @param balanceMonths within how many months from the contract the rest is paid
 * @param clause the source clause
 */
public record InstalmentTerms(Bps firstLeast, int balanceMonths, String clause) {
    private static final int MAX_MONTHS = 120;

    /**
     * Refuses with FIRST_PAYMENT_TOO_SMALL or BALANCE_TOO_LATE.
     *
     * @param gross the price
     * @param first what is paid first
     * @param agreedOn the day of the contract
     * @param balanceDueOn the last day for the rest
     */
    public void require(Fen gross, Fen first, LocalDate agreedOn, LocalDate balanceDueOn) {
        BigInteger paid = first.toBigInteger().multiply(BigInteger.valueOf(Bps.WHOLE));
        BigInteger least = gross.toBigInteger().multiply(BigInteger.valueOf(firstLeast.bps()));
        Refusal.unless(
                paid.compareTo(least) >= 0 && first.compareTo(gross) <= 0,
                RefusalCode.FIRST_PAYMENT_TOO_SMALL,
                "firstFen",
                first.fen(),
                "grossFen",
                gross.fen(),
                "leastBps",
                firstLeast.bps());
        LocalDate latest = agreedOn.plusMonths(balanceMonths);
        Refusal.unless(
                !balanceDueOn.isAfter(latest) && !balanceDueOn.isBefore(agreedOn),
                RefusalCode.BALANCE_TOO_LATE,
                "balanceDueOn",
                balanceDueOn,
                "latest",
                latest);
    }

    void requireConsistent() {
        MarketRules.require("instalments.balanceMonths", balanceMonths >= 0 && balanceMonths <= MAX_MONTHS);
    }
}
