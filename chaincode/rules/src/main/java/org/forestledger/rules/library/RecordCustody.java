// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.library;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The agency records how land in the library is looked after or used for a while (XM-15).
 *
 * @param recordId the id of the new record
 * @param projectId the project, which must be in the library
 * @param type custody or temporary use
 * @param description what was done or is allowed
 * @param from the first day
 * @param until the last day, not before the first; required for a temporary use
 * @param user who uses the land; required for a temporary use
 * @param document the paper
 */
public record RecordCustody(
        String recordId,
        String projectId,
        LibraryRecord.Type type,
        String description,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> user,
        Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("recordId", recordId);
        Refusal.unless(!description.isBlank(), RefusalCode.MISSING_FIELD, "field", "description");
        if (type == LibraryRecord.Type.TEMPORARY_USE) {
            Refusal.unless(until.isPresent(), RefusalCode.MISSING_FIELD, "field", "until");
            Refusal.unless(user.isPresent(), RefusalCode.MISSING_FIELD, "field", "user");
        }
        Refusal.unless(
                until.map(last -> !last.isBefore(from)).orElse(true), RefusalCode.INVALID_FIELD, "field", "until");
        LibraryEntry entry = LibraryEntry.in(work, projectId);
        Guards.requireAccount(work.caller(), entry.agencyAccount());
        LibraryRecord entered = new LibraryRecord(
                recordId,
                projectId,
                type,
                description,
                from,
                until,
                user,
                document,
                work.caller().person());
        work.create(LibraryRecord.KIND, recordId, entered);
        work.answer(LibraryRecord.KIND, recordId, entered);
    }
}
