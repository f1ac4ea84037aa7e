// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** What the decision on a region's types of records does. */
public final class RecordTypesEffect {
    private RecordTypesEffect() {}

    /** In force at once for the region; refused with WRONG_STATE where a higher version of the same one is in force. */
    public static void effective(Work work, String versionId) {
        RecordTypeSetVersion version = work.get(RecordTypeSetVersion.KIND, versionId);
        RecordTypeSet document = version.document();
        Optional<RecordTypeSetVersion> before = RecordTypeSetVersion.inForce(work, document.region());
        before.ifPresent(old -> {
            Refusal.unless(
                    !old.document().id().equals(document.id()) || old.document().version() < document.version(),
                    RefusalCode.WRONG_STATE,
                    "recordTypeSet",
                    versionId,
                    "inForce",
                    old.versionId());
            work.put(RecordTypeSetVersion.KIND, old.versionId(), old.with(RecordTypeSetVersion.Status.SUPERSEDED));
        });
        work.put(RecordTypeSetInForce.KIND, document.region(), new RecordTypeSetInForce(document.region(), versionId));
        work.put(RecordTypeSetVersion.KIND, versionId, version.with(RecordTypeSetVersion.Status.ACTIVE));
    }

    /** Nothing is filed by it. */
    public static void refused(Work work, String versionId) {
        RecordTypeSetVersion version = work.get(RecordTypeSetVersion.KIND, versionId);
        work.put(RecordTypeSetVersion.KIND, versionId, version.with(RecordTypeSetVersion.Status.REFUSED));
    }
}
