// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Reads the decimal strings that people write: yuan and mu with at most two decimals, thousands separators allowed.
 *
 * <p>Exact: no binary fractions anywhere. A third decimal is refused with TOO_MANY_DECIMALS even when it is zero (GZ-33).
 */
public final class Decimal {
    private static final Pattern FORM = Pattern.compile("(\\d{1,19}|\\d{1,3}(?:,\\d{3}){1,5})(?:\\.(\\d+))?");
    private static final int MAX_CHARACTERS = 40;

    private Decimal() {}

    /** Yuan as fen; refused with INVALID_NUMBER, TOO_MANY_DECIMALS or AMOUNT_OUT_OF_RANGE. */
    public static Fen yuan(String field, String text) {
        return Fen.of(hundredths(field, text));
    }

    /** Mu as 1/100 mu; refused with INVALID_NUMBER, TOO_MANY_DECIMALS or AMOUNT_OUT_OF_RANGE. */
    public static CentiMu mu(String field, String text) {
        BigInteger centiMu = hundredths(field, text);
        Refusal.unless(centiMu.bitLength() < 63, RefusalCode.AMOUNT_OUT_OF_RANGE, "field", field, "value", text);
        return CentiMu.of(centiMu.longValueExact());
    }

    private static BigInteger hundredths(String field, String text) {
        Refusal.unless(text.length() <= MAX_CHARACTERS, RefusalCode.TOO_LONG, "field", field);
        Matcher m = FORM.matcher(text);
        Refusal.unless(m.matches(), RefusalCode.INVALID_NUMBER, "field", field, "value", text);
        String decimals = m.group(2) == null ? "" : m.group(2);
        Refusal.unless(decimals.length() <= 2, RefusalCode.TOO_MANY_DECIMALS, "field", field, "value", text);
        return new BigInteger(m.group(1).replace(",", "") + (decimals + "00").substring(0, 2));
    }
}
