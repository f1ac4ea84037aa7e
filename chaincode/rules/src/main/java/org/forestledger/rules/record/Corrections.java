// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import org.forestledger.rules.ledger.Work;

/** What becomes of a record when the one that corrects it counts. */
final class Corrections {
    private Corrections() {}

    /** The old one is marked, and the new one stands in its slot. */
    static void replace(Work work, RecordType type, FiledRecord old, FiledRecord by) {
        work.put(FiledRecord.KIND, old.recordId(), old.corrected(by.recordId()));
        by.slot(type).ifPresent(slotId -> work.put(RecordSlot.KIND, slotId, new RecordSlot(slotId, by.recordId())));
    }
}
