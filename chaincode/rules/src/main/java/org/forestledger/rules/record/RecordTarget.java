// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be reached, and how the ledger counts what is reached. Nothing is stored; every report counts anew.
 *
 * @param code the short name
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param clause the source clauses
 * @param measure what is counted
 * @param type the type of the records that are counted
 * @param field the number field that is summed
 * @param conditions which records count
 * @param group for whom it is counted
 * @param groupField the field by whose values it is counted
 * @param ruleSetId the rule set whose numbers and sales are meant
 * @param least the least that is to be reached by each for whom it is counted
 * @param most the most that is wanted of each
 * @param by the last day for it; what comes later does not count
 * @param deadlineField the field that says when a record is due
 * @param every how often it is to be done
 * @param outOf the target whose figures are the whole of which these are a part
 * @param yearField the field that says for which year a record counts, whenever it was filed
 * @param since what a project must have come to before anything is asked of it; turns begin on that day
 * @param standsUntil the field that says the last day on which a record stands; later it counts no more
 */
public record RecordTarget(
        String code,
        String nameZh,
        String nameEn,
        String clause,
        TargetMeasure measure,
        Optional<String> type,
        Optional<String> field,
        List<RecordCondition> conditions,
        TargetGroup group,
        Optional<String> groupField,
        Optional<String> ruleSetId,
        Optional<TargetNumber> least,
        Optional<TargetNumber> most,
        Optional<LocalDate> by,
        Optional<String> deadlineField,
        Optional<TargetCadence> every,
        Optional<String> outOf,
        Optional<String> yearField,
        Optional<TargetStart> since,
        Optional<String> standsUntil) {
    public RecordTarget {
        conditions = List.copyOf(conditions);
    }

    /** Every field of a record that it looks at. */
    public List<String> fields() {
        return Stream.concat(
                        conditions.stream().map(RecordCondition::field),
                        Stream.of(field, groupField, deadlineField, yearField, standsUntil)
                                .flatMap(Optional::stream))
                .toList();
    }

    /** The numbers that it names. */
    Stream<TargetNumber> numbers() {
        return Stream.of(least, most, every.map(TargetCadence::number)).flatMap(Optional::stream);
    }
}
