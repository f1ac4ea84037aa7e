// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An office files a record in place of a confirmed one of the same type and subject. The old one stays on the ledger, and
 * counts until the new one does.
 *
 * @param recordId the id of the new record
 * @param corrects the record that it corrects
 * @param reason why
 * @param form what is on record instead; a field that tells the records of one subject apart stays as it was
 */
public record CorrectRecord(String recordId, String corrects, String reason, RecordForm form) implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("recordId", recordId);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        FiledRecord old = work.get(FiledRecord.KIND, corrects);
        RecordTypeSetVersion types = RecordOffice.types(work, old.region());
        RecordType type = RecordOffice.type(types, old.type());
        RecordOffice.require(work, type, type.filedBy());
        Refusal.unless(
                old.successor().isEmpty(),
                RefusalCode.RECORD_HAS_SUCCESSOR,
                "record",
                corrects,
                "successor",
                old.successor().orElse(""));
        Refusal.unless(
                old.status() == FiledRecord.Status.CONFIRMED,
                RefusalCode.WRONG_STATE,
                "record",
                corrects,
                "status",
                old.status());
        form.require(work, type);
        FiledRecord record =
                form.filed(work, recordId, types, type, old.subjectId(), Optional.of(old), Optional.of(reason));
        Refusal.unless(
                record.slot(type).equals(old.slot(type)),
                RefusalCode.RECORD_FIELD_INVALID,
                "field",
                type.keyField().orElse(""),
                "expected",
                type.keyField().map(old.values()::get).orElse(""));
        work.create(FiledRecord.KIND, recordId, record);
        if (type.needsConfirmation()) {
            work.put(FiledRecord.KIND, corrects, old.succeeded(Optional.of(recordId)));
        } else {
            Corrections.replace(work, type, old, record);
        }
        work.answer(FiledRecord.KIND, recordId, record);
    }
}
