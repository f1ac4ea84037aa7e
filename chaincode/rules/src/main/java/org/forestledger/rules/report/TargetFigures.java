// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.record.TargetMeasure;
import org.forestledger.rules.scheme.Unit;

/**
 * One target and what was reached of it.
 *
 * @param code the target's short name
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param clause the source clauses
 * @param measure what is counted
 * @param unit its unit
 * @param least the least that each row is to reach; empty where none is fixed, its rule set is not in force, or each row has
 *     its own
 * @param most the most that is wanted of each row; empty as well
 * @param by the last day for it
 * @param total all rows together
 * @param rows by subject
 */
public record TargetFigures(
        String code,
        String nameZh,
        String nameEn,
        String clause,
        TargetMeasure measure,
        Unit unit,
        Optional<Long> least,
        Optional<Long> most,
        Optional<LocalDate> by,
        BigInteger total,
        List<TargetRow> rows) {
    public TargetFigures {
        rows = List.copyOf(rows);
    }
}
