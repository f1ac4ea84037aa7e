// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;

/**
 * One version of a region's types of records on the ledger. A record keeps the version under which it was filed.
 *
 * @param versionId the document's id and version, {@code id@version}
 * @param document the types, gates and targets
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record RecordTypeSetVersion(String versionId, RecordTypeSet document, Status status, String proposedBy) {
    /** Where versions are kept. */
    public static final Kind<RecordTypeSetVersion> KIND = new Kind<>("recordTypeSet", RecordTypeSetVersion.class);

    /** Where a version stands. */
    public enum Status {
        /** Put to the three organisations. */
        PROPOSED,
        /** The region's records are filed by it. */
        ACTIVE,
        /** Another version took its place. */
        SUPERSEDED,
        /** An organisation refused it. */
        REFUSED
    }

    /** The id of a version. */
    public static String idOf(RecordTypeSet document) {
        return document.id() + "@" + document.version();
    }

    /** The version in force for a region; empty where it has no types of records. */
    public static Optional<RecordTypeSetVersion> inForce(Work work, String region) {
        return work.find(RecordTypeSetInForce.KIND, region).map(pointer -> work.get(KIND, pointer.versionId()));
    }

    RecordTypeSetVersion with(Status next) {
        return new RecordTypeSetVersion(versionId, document, next, proposedBy);
    }
}
