// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** What a region's types of records keep closed until a record stands. */
public final class RecordGates {
    private RecordGates() {}

    /**
     * Refuses with RECORD_MISSING or RECORD_NOT_AS_REQUIRED unless every record stands that the region wants before the
     * event, for each subject that the event has. Where the region has no types of records nothing is required.
     */
    public static void require(Work work, GateEvent event, GateContext context) {
        RecordTypeSetVersion.inForce(work, context.project().region())
                .map(RecordTypeSetVersion::document)
                .ifPresent(types -> types.gates().stream()
                        .filter(gate -> gate.event() == event)
                        .forEach(gate -> require(work, types, gate.need(), context)));
    }

    private static void require(Work work, RecordTypeSet types, RecordNeed need, GateContext context) {
        if (isWaived(need, Optional.of(context.project()))) {
            return;
        }
        RecordType type = types.type(need.type()).orElseThrow();
        context.subjects(work, type).forEach(subject -> requireRecord(work, types, need, subject));
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
        RecordType type = types.type(need.type()).orElseThrow();
        String slotId = RecordSlot.idOf(types.region(), type.code(), subjectId, key);
        FiledRecord record = RecordSlot.confirmed(work, slotId).orElseThrow(() -> Refusal.of(
                        RefusalCode.RECORD_MISSING,
                        "type",
                        type.code(),
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
        need.conditions().stream()
                .filter(condition -> !condition.holds(record.values()))
                .findFirst()
                .ifPresent(condition -> {
                    throw Refusal.of(
                                    RefusalCode.RECORD_NOT_AS_REQUIRED,
                                    "record",
                                    record.recordId(),
                                    "type",
                                    type.code(),
                                    "subjectId",
                                    subjectId,
                                    "field",
                                    condition.field(),
                                    "value",
                                    record.values().getOrDefault(condition.field(), ""),
                                    "expected",
                                    condition
                                            .atLeast()
                                            .map(least -> "at least " + least)
                                            .orElse(condition.anyOf().toString()))
                            .asException();
                });
    }
}
