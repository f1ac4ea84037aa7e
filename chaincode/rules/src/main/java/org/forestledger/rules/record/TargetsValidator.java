// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Looks whether a document's targets can be counted. */
final class TargetsValidator {
    private final RecordTypeSet types;

    TargetsValidator(RecordTypeSet types) {
        this.types = types;
    }

    /** Refuses with RECORD_TYPES_INVALID, with the code of the target that cannot be counted. */
    void check(RecordTarget target) {
        boolean ofRecords = target.measure().isOfRecords();
        unless(ofRecords == target.type().isPresent(), target);
        unless((target.measure() == TargetMeasure.RECORD_SUM) == target.field().isPresent(), target);
        unless((target.group() == TargetGroup.FIELD) == target.groupField().isPresent(), target);
        unless((target.group() == TargetGroup.RECORD) == target.deadlineField().isPresent(), target);
        unless(target.every().isEmpty() || target.measure() == TargetMeasure.RECORD_COUNT, target);
        unless(target.every().map(TargetCadence::isConsistent).orElse(true), target);
        unless(ofRecords || target.fields().isEmpty() && target.by().isEmpty(), target);
        unless(target.measure() != TargetMeasure.SALES || target.ruleSetId().isPresent(), target);
        unless(target.measure() != TargetMeasure.SALES || target.group() == TargetGroup.TOTAL, target);
        unless(target.since().isEmpty() || isAskedOfProjects(target), target);
        unless(target.standsUntil().isEmpty() || ofRecords && target.every().isEmpty(), target);
        target.numbers()
                .forEach(number -> unless(
                        number.isConsistent()
                                && (number.parameter().isEmpty()
                                        || target.ruleSetId().isPresent()),
                        target));
        target.numbers()
                .flatMap(number -> number.target().stream())
                .forEach(code -> unless(
                        types.target(code)
                                .filter(other -> isNumberFor(target, other))
                                .isPresent(),
                        target));
        unless(
                target.yearField().isEmpty()
                        || target.by().isEmpty()
                                && target.every().isEmpty()
                                && target.deadlineField().isEmpty(),
                target);
        unless(target.outOf().flatMap(types::target).map(RecordTarget::group).equals(groupOf(target)), target);
        target.type().ifPresent(code -> checkFields(target, type(target, code)));
    }

    /** Whether what another target counts can be held against this one, row by row. */
    private boolean isNumberFor(RecordTarget target, RecordTarget other) {
        return other.measure() == TargetMeasure.RECORD_SUM
                && other.group() == target.group()
                && types.unit(other) == types.unit(target);
    }

    /** Turns that have a beginning have an end: as many as are wanted at least. */
    private boolean isAskedOfProjects(RecordTarget target) {
        return target.group() == TargetGroup.SUBJECT
                && target.outOf().isEmpty()
                && (target.every().isEmpty() || target.least().isPresent())
                && target.type()
                        .flatMap(types::type)
                        .filter(type -> type.subject() == SubjectKind.PROJECT)
                        .isPresent();
    }

    /** The group that the whole must have: the same, where there is a whole. */
    private static Optional<TargetGroup> groupOf(RecordTarget target) {
        return target.outOf().map(whole -> target.group());
    }

    private void checkFields(RecordTarget target, RecordType type) {
        target.field()
                .ifPresent(key -> unless(
                        type.field(key).filter(field -> field.type().isNumber()).isPresent(), target));
        target.groupField()
                .ifPresent(key -> unless(
                        type.field(key).filter(field -> field.type().isKey()).isPresent(), target));
        Stream.of(target.deadlineField(), target.standsUntil())
                .flatMap(Optional::stream)
                .forEach(key -> unless(
                        type.field(key)
                                .filter(field -> field.type() == FieldType.DATE)
                                .isPresent(),
                        target));
        target.yearField()
                .ifPresent(key -> unless(
                        type.field(key)
                                .filter(field -> field.type() == FieldType.COUNT)
                                .isPresent(),
                        target));
        target.conditions().forEach(condition -> {
            unless(condition.atMost().isEmpty(), target);
            RecordTypesValidator.check(type, condition);
        });
    }

    private RecordType type(RecordTarget target, String code) {
        return types.type(code).orElseThrow(() -> Refusal.of(RefusalCode.RECORD_TYPES_INVALID, "target", target.code())
                .asException());
    }

    private static void unless(boolean condition, RecordTarget target) {
        Refusal.unless(condition, RefusalCode.RECORD_TYPES_INVALID, "target", target.code());
    }
}
