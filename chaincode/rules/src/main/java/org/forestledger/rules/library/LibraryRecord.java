// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.library;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;

/**
 * How land in the library is looked after, or used for a while (XM-15).
 *
 * @param recordId the id
 * @param projectId the project
 * @param type custody or temporary use
 * @param description what was done or is allowed
 * @param from the first day
 * @param until the last day; a temporary use has one
 * @param user who uses the land; a temporary use has one
 * @param document the paper
 * @param recordedBy who recorded it
 */
public record LibraryRecord(
        String recordId,
        String projectId,
        Type type,
        String description,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> user,
        Evidence document,
        String recordedBy) {
    /** Where records are kept. */
    public static final Kind<LibraryRecord> KIND = new Kind<>("libraryRecord", LibraryRecord.class);

    /** What a record is about. */
    public enum Type {
        /** Somebody looks after the land (管护). */
        CUSTODY,
        /** Somebody uses it until it is supplied (临时利用). */
        TEMPORARY_USE
    }
}
