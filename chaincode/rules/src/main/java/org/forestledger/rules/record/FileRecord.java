// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An office puts a fact on record, in a type that the region has; it counts at once, or once another office has confirmed
 * it where the type asks for that.
 *
 * @param recordId the id of the new record
 * @param region the region
 * @param type the code of the type
 * @param subjectId what it is about
 * @param form what is on record
 */
public record FileRecord(String recordId, String region, String type, String subjectId, RecordForm form)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("recordId", recordId);
        RecordTypeSetVersion types = RecordOffice.types(work, region);
        RecordType of = RecordOffice.type(types, type);
        RecordOffice.require(work, of, of.filedBy());
        RecordSubjects.require(work, of, region, subjectId);
        form.require(work, of);
        of.needs().forEach(need -> RecordGates.require(work, types.document(), need, subjectId));
        FiledRecord record = form.filed(work, recordId, types, of, subjectId, Optional.empty(), Optional.empty());
        record.slot(of).ifPresent(slotId -> take(work, slotId));
        work.create(FiledRecord.KIND, recordId, record);
        work.answer(FiledRecord.KIND, recordId, record);
    }

    /** A slot is free while nobody has filed for it, and again once what was filed first is refused. */
    private void take(Work work, String slotId) {
        Optional<FiledRecord> there =
                work.find(RecordSlot.KIND, slotId).map(slot -> work.get(FiledRecord.KIND, slot.recordId()));
        Refusal.unless(
                there.map(record -> record.status() == FiledRecord.Status.REFUSED)
                        .orElse(true),
                RefusalCode.RECORD_EXISTS,
                "type",
                type,
                "subjectId",
                subjectId,
                "record",
                there.map(FiledRecord::recordId).orElse(""));
        work.put(RecordSlot.KIND, slotId, new RecordSlot(slotId, recordId));
    }
}
