// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/** Whether the records that a gate has found fit what is about to be done: how large it is, and which parcel it is about. */
final class GateFit {
    private final Work work;
    private final RecordGate gate;
    private final RecordType type;
    private final GateContext context;
    private final String region;

    GateFit(Work work, RecordTypeSet types, RecordGate gate, GateContext context) {
        this.work = work;
        this.gate = gate;
        this.type = types.type(gate.need().type()).orElseThrow();
        this.context = context;
        this.region = types.region();
    }

    /** Refuses with AREA_ABOVE_RECORD or RECORD_NOT_AS_REQUIRED. */
    void require(List<String> subjects) {
        gate.covers().ifPresent(field -> requireCovered(subjects, field));
        gate.names().ifPresent(field -> subjects.forEach(subject -> requireNamed(recordOf(subject), field)));
    }

    /** The area of each parcel of which the event says one, and of all together where it says that (GZ-32). */
    private void requireCovered(List<String> subjects, String field) {
        BigInteger sum = BigInteger.ZERO;
        for (String subject : subjects) {
            BigInteger onRecord = BigInteger.valueOf(
                    RecordField.number(recordOf(subject).values().get(field)).orElse(0L));
            Optional.ofNullable(context.areas().get(subject))
                    .ifPresent(area -> requireAtMost(area, onRecord, field, subject));
            sum = sum.add(onRecord);
        }
        BigInteger all = sum;
        context.total().ifPresent(area -> requireAtMost(area, all, field, ""));
    }

    private void requireAtMost(CentiMu area, BigInteger onRecord, String field, String subject) {
        Refusal.unless(
                area.toBigInteger().compareTo(onRecord) <= 0,
                RefusalCode.AREA_ABOVE_RECORD,
                "type",
                type.code(),
                "field",
                field,
                "subjectId",
                subject,
                "statedCentiMu",
                area.toBigInteger(),
                "recordCentiMu",
                onRecord);
    }

    private void requireNamed(FiledRecord record, String field) {
        String named = record.values().getOrDefault(field, "");
        Refusal.unless(
                context.parcels().contains(named),
                RefusalCode.RECORD_NOT_AS_REQUIRED,
                "record",
                record.recordId(),
                "type",
                type.code(),
                "subjectId",
                record.subjectId(),
                "field",
                field,
                "value",
                named,
                "expected",
                context.parcels());
    }

    private FiledRecord recordOf(String subject) {
        return RecordSlot.confirmed(work, RecordSlot.idOf(region, type.code(), subject, Optional.empty()))
                .orElseThrow();
    }
}
