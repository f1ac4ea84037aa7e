// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import java.math.BigInteger;
import java.util.Optional;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * The city's table of ceilings (XM-26, 标准不得突破): each row is a number of the rule set in fen per mu, whose name begins with
 * {@code compensationCeiling}. A rule set without such numbers has no table, and a project's ceiling is what is agreed on.
 */
final class CeilingTable {
    private static final String ROW = "compensationCeiling";
    private static final BigInteger CENTI_MU_PER_MU = BigInteger.valueOf(100);

    private CeilingTable() {}

    /**
     * Refuses with MISSING_FIELD where the table is there and no row is named, with INVALID_FIELD or NUMBER_NOT_IN_RULE_SET
     * where what is named is no row of it, and with CEILING_ABOVE_TABLE above the row times the area.
     */
    static void require(RuleSetVersion rules, Optional<String> row, CentiMu area, Fen ceiling) {
        boolean table = rules.document().parameters().stream()
                .anyMatch(p -> p.name().startsWith(ROW) && p.unit() == Unit.FEN_PER_MU);
        Refusal.unless(!table || row.isPresent(), RefusalCode.MISSING_FIELD, "field", "ceilingRow");
        row.ifPresent(name -> requireBelow(rules, name, area, ceiling));
    }

    private static void requireBelow(RuleSetVersion rules, String row, CentiMu area, Fen ceiling) {
        Refusal.unless(row.startsWith(ROW), RefusalCode.INVALID_FIELD, "field", "ceilingRow", "value", row);
        BigInteger most = BigInteger.valueOf(rules.number(row, Unit.FEN_PER_MU))
                .multiply(BigInteger.valueOf(area.centiMu()))
                .divide(CENTI_MU_PER_MU);
        Refusal.unless(
                ceiling.toBigInteger().compareTo(most) <= 0,
                RefusalCode.CEILING_ABOVE_TABLE,
                "ceilingFen",
                ceiling.fen(),
                "row",
                row,
                "mostFen",
                most);
    }
}
