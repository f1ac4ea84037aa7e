// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;

/** What a region's types of records keep closed until a record stands. */
public final class RecordGates {
    private RecordGates() {}

    /**
     * Refuses with RECORD_MISSING, RECORD_NOT_AS_REQUIRED or AREA_ABOVE_RECORD unless every record stands that the region wants
     * before the event, for each subject that the event has. Where the region has no types of records nothing is required.
     */
    public static void require(Work work, GateEvent event, GateContext context) {
        RecordTypeSetVersion.inForce(work, context.region())
                .map(RecordTypeSetVersion::document)
                .ifPresent(types -> types.gates().stream()
                        .filter(gate -> gate.event() == event)
                        .forEach(gate -> require(work, types, gate, context)));
    }

    private static void require(Work work, RecordTypeSet types, RecordGate gate, GateContext context) {
        RecordNeed need = gate.need();
        if (isWaived(need, context.project())) {
            return;
        }
        List<String> subjects = context.subjects(work, types.type(need.type()).orElseThrow());
        subjects.forEach(subject -> requireRecord(work, types, need, subject));
        new GateFit(work, types, gate, context).require(subjects);
    }

    /** The need of a type, for a subject of it. */
    static void require(Work work, RecordTypeSet types, RecordNeed need, String subjectId) {
        Optional<Project> project = types.type(need.type())
                .filter(type -> type.subject() == SubjectKind.PROJECT)
                .map(type -> work.get(Project.KIND, subjectId));
        if (!isWaived(need, project)) {
            requireRecord(work, types, need, subjectId);
        }
    }

    private static boolean isWaived(RecordNeed need, Optional<Project> project) {
        return need.waivedFrom()
                .flatMap(from -> project.map(p -> p.status().compareTo(from) >= 0))
                .orElse(false);
    }

    private static void requireRecord(Work work, RecordTypeSet types, RecordNeed need, String subjectId) {
        boolean due = need.onlyWith()
                .map(other -> RecordSlot.confirmed(
                                work, RecordSlot.idOf(types.region(), other, subjectId, Optional.empty()))
                        .filter(record -> need.onlyIf()
                                .map(condition -> condition.holds(record.values()))
                                .orElse(true))
                        .isPresent())
                .orElse(true);
        if (due) {
            List<Optional<String>> keys = need.keys().isEmpty()
                    ? List.of(Optional.empty())
                    : need.keys().stream().map(Optional::of).toList();
            keys.forEach(key -> requireSlot(work, types, need, subjectId, key));
        }
    }

    private static void requireSlot(
            Work work, RecordTypeSet types, RecordNeed need, String subjectId, Optional<String> key) {
        FiledRecord record = standing(work, types, need.type(), subjectId, key);
        for (RecordCondition condition : need.conditions()) {
            if (!condition.holds(record.values())) {
                throw notAsRequired(
                        record,
                        condition,
                        condition
                                .atLeast()
                                .map(least -> "at least " + least)
                                .orElse(condition.anyOf().toString()));
            }
            condition.atMost().ifPresent(most -> requireAtMost(work, types, record, condition, most));
        }
    }

    /** A number that cannot be read says nothing, so it does not meet the condition. */
    private static void requireAtMost(
            Work work, RecordTypeSet types, FiledRecord record, RecordCondition condition, NumberOfRecord most) {
        FiledRecord other = standing(work, types, most.type(), record.subjectId(), Optional.empty());
        Optional<Long> limit = RecordField.number(other.values().get(most.field()));
        boolean fits = RecordField.number(record.values().get(condition.field()))
                .flatMap(number -> limit.map(upTo -> number <= upTo))
                .orElse(false);
        if (!fits) {
            throw notAsRequired(
                    record,
                    condition,
                    "at most " + other.values().getOrDefault(most.field(), "") + " of " + other.recordId());
        }
    }

    private static FiledRecord standing(
            Work work, RecordTypeSet types, String code, String subjectId, Optional<String> key) {
        RecordType type = types.type(code).orElseThrow();
        return RecordSlot.confirmed(work, RecordSlot.idOf(types.region(), code, subjectId, key))
                .orElseThrow(() -> Refusal.of(
                                RefusalCode.RECORD_MISSING,
                                "type",
                                code,
                                "nameZh",
                                type.nameZh(),
                                "nameEn",
                                type.nameEn(),
                                "subjectId",
                                subjectId,
                                "key",
                                key.orElse(""),
                                "clause",
                                type.clause())
                        .asException());
    }

    private static RefusedException notAsRequired(FiledRecord record, RecordCondition condition, String expected) {
        return Refusal.of(
                        RefusalCode.RECORD_NOT_AS_REQUIRED,
                        "record",
                        record.recordId(),
                        "type",
                        record.type(),
                        "subjectId",
                        record.subjectId(),
                        "field",
                        condition.field(),
                        "value",
                        record.values().getOrDefault(condition.field(), ""),
                        "expected",
                        expected)
                .asException();
    }
}
