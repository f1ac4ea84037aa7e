// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.workflow.TypedEvidence;

/**
 * One fact on record. It is never changed and never deleted; a correction is another record that names it.
 *
 * @param recordId the id
 * @param typesVersion the version of the types under which it was filed
 * @param type the code of its type
 * @param region the region
 * @param subjectId what it is about
 * @param occurredOn the day on which it was so
 * @param values the fields as text; numbers as whole numbers in the unit of the field
 * @param evidence the documents
 * @param corrects the record that it corrects
 * @param successor the record that corrects it, or would once it is confirmed
 * @param status where it stands
 * @param filedBy who filed it
 * @param filedAt when
 * @param decidedBy who confirmed or refused it
 * @param decidedAt when
 * @param reason why it was refused or corrected
 */
public record FiledRecord(
        String recordId,
        String typesVersion,
        String type,
        String region,
        String subjectId,
        LocalDate occurredOn,
        Map<String, String> values,
        List<TypedEvidence> evidence,
        Optional<String> corrects,
        Optional<String> successor,
        Status status,
        String filedBy,
        Instant filedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason) {
    /** Where records are kept. */
    public static final Kind<FiledRecord> KIND = new Kind<>("record", FiledRecord.class);

    public FiledRecord {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        evidence = List.copyOf(evidence);
    }

    /** Where a record stands. */
    public enum Status {
        /** Another office has yet to confirm it. */
        FILED,
        /** It counts. */
        CONFIRMED,
        /** The other office refused it. */
        REFUSED,
        /** A later record took its place. */
        CORRECTED
    }

    /** The place of the record where there is one for each subject; empty where there may be many. */
    Optional<String> slot(RecordType type) {
        return type.cardinality() == Cardinality.MANY
                ? Optional.empty()
                : Optional.of(RecordSlot.idOf(
                        region, type.code(), subjectId, type.keyField().map(values::get)));
    }

    FiledRecord decided(boolean confirmed, Caller caller, Instant time, Optional<String> why) {
        return with(
                confirmed ? Status.CONFIRMED : Status.REFUSED,
                successor,
                Optional.of(caller.person()),
                Optional.of(time),
                why.or(() -> reason));
    }

    /** With the record that is to correct it, or with none once that one is refused. */
    FiledRecord succeeded(Optional<String> by) {
        return with(status, by, decidedBy, decidedAt, reason);
    }

    FiledRecord corrected(String by) {
        return with(Status.CORRECTED, Optional.of(by), decidedBy, decidedAt, reason);
    }

    private FiledRecord with(
            Status next, Optional<String> by, Optional<String> decider, Optional<Instant> when, Optional<String> why) {
        return new FiledRecord(
                recordId,
                typesVersion,
                type,
                region,
                subjectId,
                occurredOn,
                values,
                evidence,
                corrects,
                by,
                next,
                filedBy,
                filedAt,
                decider,
                when,
                why);
    }
}
