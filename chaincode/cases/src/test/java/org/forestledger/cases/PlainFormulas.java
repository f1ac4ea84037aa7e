// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import java.math.BigInteger;
import java.util.Map;

/**
 * The formulas of the source documents written down once more, plainly and apart from the scheme language, so that random
 * settlements have something to be compared with.
 */
final class PlainFormulas {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    private PlainFormulas() {}

    /** What the private side gets, by scheme; below zero where this class knows no formula. */
    static BigInteger privateSide(String schemeId, Map<String, String> in) {
        return switch (schemeId) {
            case "ruzhou-2023-new" -> projectCompany(in);
            case "ruzhou-2023-stock" -> thirdParty(in);
            case "xinmi-compensation" ->
                hundredths(in, "dealTotal").multiply(number(in, "ratioBps")).divide(WHOLE);
            default -> BigInteger.ONE.negate();
        };
    }

    private static BigInteger projectCompany(Map<String, String> in) {
        BigInteger gross = gross(in, "pricePerMu");
        BigInteger base = gross.min(BigInteger.valueOf(30_000).multiply(hundredths(in, "areaMu")));
        BigInteger excess = gross.subtract(base);
        return base.multiply(BigInteger.valueOf(5_000))
                .add(excess.multiply(BigInteger.valueOf(2_000)))
                .divide(WHOLE);
    }

    private static BigInteger thirdParty(Map<String, String> in) {
        BigInteger premium = gross(in, "pricePerMu").subtract(gross(in, "buyoutPerMu"));
        BigInteger raw = premium.multiply(number(in, "thirdPartyPremiumBps")).divide(WHOLE);
        BigInteger capPerMu =
                in.containsKey("approvedCapPerMu") ? hundredths(in, "approvedCapPerMu") : BigInteger.valueOf(500_000);
        return raw.min(capPerMu.multiply(hundredths(in, "areaMu")).divide(HUNDRED));
    }

    /** A price per mu times the area, rounded half up. */
    private static BigInteger gross(Map<String, String> in, String price) {
        BigInteger exact = hundredths(in, price).multiply(hundredths(in, "areaMu"));
        return exact.add(BigInteger.valueOf(50)).divide(HUNDRED);
    }

    private static BigInteger hundredths(Map<String, String> in, String name) {
        return new BigInteger(in.get(name).replace(".", ""));
    }

    private static BigInteger number(Map<String, String> in, String name) {
        return new BigInteger(in.get(name));
    }
}
