// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** By which types a region files, and for whom a type is. */
final class RecordOffice {
    private RecordOffice() {}

    /** Refuses with RECORD_TYPES_NOT_IN_FORCE where the region has no types of records. */
    static RecordTypeSetVersion types(Work work, String region) {
        return RecordTypeSetVersion.inForce(work, region)
                .orElseThrow(() -> Refusal.of(RefusalCode.RECORD_TYPES_NOT_IN_FORCE, "region", region)
                        .asException());
    }

    /** Refuses with RECORD_TYPE_UNKNOWN. */
    static RecordType type(RecordTypeSetVersion types, String code) {
        return types.document().type(code).orElseThrow(() -> Refusal.of(
                        RefusalCode.RECORD_TYPE_UNKNOWN, "type", code, "recordTypeSet", types.versionId())
                .asException());
    }

    /** Refuses with RECORD_NOT_YOURS unless the caller holds one of the offices. */
    static void require(Work work, RecordType type, List<Role> offices) {
        Refusal.unless(
                RecordType.isHeldBy(work.caller(), offices),
                RefusalCode.RECORD_NOT_YOURS,
                "type",
                type.code(),
                "user",
                work.caller().user(),
                "needsOneOf",
                offices.stream().map(Role::attribute).toList());
    }
}
