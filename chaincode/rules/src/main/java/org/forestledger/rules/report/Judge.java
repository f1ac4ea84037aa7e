// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says how figures stand to one target.
 *
 * @param least the least that is to be reached
 * @param most the most that is wanted
 * @param by the last day for it
 * @param anyTime whether it must hold at any time
 * @param today the last day of the period
 */
record Judge(
        Optional<BigInteger> least,
        Optional<BigInteger> most,
        Optional<LocalDate> by,
        boolean anyTime,
        LocalDate today) {
    Standing byNumber(BigInteger actual) {
        if (least.isEmpty() && most.isEmpty()) {
            return Standing.NO_NUMBER;
        } else if (most.filter(number -> actual.compareTo(number) > 0).isPresent()) {
            return Standing.EXCEEDED;
        } else if (least.filter(number -> actual.compareTo(number) < 0).isEmpty()) {
            return Standing.REACHED;
        } else if (anyTime) {
            return Standing.ALERT;
        }
        return by.filter(today::isAfter).isPresent() ? Standing.MISSED : Standing.OPEN;
    }

    /** What is to be done by a day and is not done yet. */
    Standing byDay(LocalDate due) {
        return today.isAfter(due) ? Standing.MISSED : Standing.OPEN;
    }
}
