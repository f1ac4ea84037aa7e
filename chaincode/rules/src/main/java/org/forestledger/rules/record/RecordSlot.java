// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;

/**
 * Which record stands for a subject, of a type of which there is one; so a need is looked up by key and never searched.
 *
 * @param slotId region, type, subject and, where the type has a key field, its value
 * @param recordId the record that counts, or that waits to be confirmed as the first
 */
public record RecordSlot(String slotId, String recordId) {
    /** Where slots are kept. */
    public static final Kind<RecordSlot> KIND = new Kind<>("recordSlot", RecordSlot.class);

    /** The id of a slot. */
    public static String idOf(String region, String type, String subjectId, Optional<String> key) {
        return region + "/" + type + "/" + subjectId
                + key.map(value -> "/" + value).orElse("");
    }

    /** The confirmed record in a slot; empty where there is none. */
    static Optional<FiledRecord> confirmed(Work work, String slotId) {
        return work.find(KIND, slotId)
                .map(slot -> work.get(FiledRecord.KIND, slot.recordId()))
                .filter(record -> record.status() == FiledRecord.Status.CONFIRMED);
    }
}
