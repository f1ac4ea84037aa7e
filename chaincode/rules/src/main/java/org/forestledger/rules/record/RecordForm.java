// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.workflow.TypedEvidence;

/**
 * What somebody fills in for a record.
 *
 * @param occurredOn the day on which it was so, not after today
 * @param values the fields as text; areas in 1/100 mu, amounts in fen
 * @param evidence the documents, of the types that the record's type names
 */
public record RecordForm(LocalDate occurredOn, Map<String, String> values, List<TypedEvidence> evidence) {
    private static final int MAX_EVIDENCE = 50;

    /**
     * Refuses with INVALID_FIELD for a day that is still to come, RECORD_FIELD_INVALID or NOT_FOUND for a value, TOO_LONG or
     * INVALID_FIELD for the documents, and EVIDENCE_MISSING where one is not there.
     */
    void require(Work work, RecordType type) {
        Refusal.unless(
                !occurredOn.isAfter(work.tx().today()),
                RefusalCode.INVALID_FIELD,
                "field",
                "occurredOn",
                "today",
                work.tx().today());
        values.keySet()
                .forEach(key -> Refusal.unless(
                        type.field(key).isPresent(),
                        RefusalCode.RECORD_FIELD_INVALID,
                        "field",
                        key,
                        "type",
                        type.code()));
        type.fields().forEach(field -> {
            Optional<String> value = Optional.ofNullable(values.get(field.key()));
            Refusal.unless(
                    value.isPresent() || !field.required(),
                    RefusalCode.RECORD_FIELD_INVALID,
                    "field",
                    field.key(),
                    "expected",
                    field.type());
            value.ifPresent(text -> field.require(work, text));
        });
        requireEvidence(type);
    }

    /** The values, with what the type says where nothing is filled in. */
    private Map<String, String> completed(RecordType type) {
        Map<String, String> all = new TreeMap<>(values);
        type.fields().forEach(field -> field.byDefault().ifPresent(value -> all.putIfAbsent(field.key(), value)));
        return all;
    }

    private void requireEvidence(RecordType type) {
        Refusal.unless(evidence.size() <= MAX_EVIDENCE, RefusalCode.TOO_LONG, "field", "evidence");
        List<String> brought = evidence.stream().map(TypedEvidence::type).toList();
        brought.forEach(each -> Refusal.unless(
                type.evidenceTypes().contains(each),
                RefusalCode.INVALID_FIELD,
                "field",
                "evidence.type",
                "value",
                each,
                "expected",
                type.evidenceTypes()));
        List<String> missing = type.evidenceTypes().stream()
                .filter(each -> !brought.contains(each))
                .toList();
        Refusal.unless(missing.isEmpty(), RefusalCode.EVIDENCE_MISSING, "type", type.code(), "missing", missing);
    }

    /** A record that is not decided on yet. */
    FiledRecord filed(
            Work work,
            String recordId,
            RecordTypeSetVersion types,
            RecordType type,
            String subjectId,
            Optional<FiledRecord> corrects,
            Optional<String> reason) {
        return new FiledRecord(
                recordId,
                types.versionId(),
                type.code(),
                types.document().region(),
                subjectId,
                occurredOn,
                completed(type),
                evidence,
                corrects.map(FiledRecord::recordId),
                Optional.empty(),
                type.needsConfirmation() ? FiledRecord.Status.FILED : FiledRecord.Status.CONFIRMED,
                work.caller().person(),
                work.tx().time(),
                Optional.empty(),
                Optional.empty(),
                reason);
    }
}
