// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The second office confirms or refuses a record that somebody else has filed. A correction that is confirmed takes the
 * place of what it corrects; one that is refused leaves it as it was.
 *
 * @param recordId the record, which must wait for it
 * @param confirmed whether it is so
 * @param reason why not; required for a refusal
 */
public record DecideRecord(String recordId, boolean confirmed, Optional<String> reason) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(
                confirmed || reason.map(text -> !text.isBlank()).orElse(false),
                RefusalCode.MISSING_FIELD,
                "field",
                "reason");
        FiledRecord record = work.get(FiledRecord.KIND, recordId);
        RecordTypeSetVersion types = work.get(RecordTypeSetVersion.KIND, record.typesVersion());
        RecordType type = RecordOffice.type(types, record.type());
        RecordOffice.require(work, type, type.confirmedBy());
        Guards.requireOtherPerson(work.caller(), record.filedBy());
        Refusal.unless(
                record.status() == FiledRecord.Status.FILED,
                RefusalCode.WRONG_STATE,
                "record",
                recordId,
                "status",
                record.status());
        record.corrects().map(id -> work.get(FiledRecord.KIND, id)).ifPresent(old -> {
            if (confirmed) {
                Corrections.replace(work, type, old, record);
            } else {
                work.put(FiledRecord.KIND, old.recordId(), old.succeeded(Optional.empty()));
            }
        });
        work.answer(
                FiledRecord.KIND,
                recordId,
                record.decided(confirmed, work.caller(), work.tx().time(), reason));
    }
}
