// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.library;

import java.util.List;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * A project in the library of reserve land; the project is the unit (XM-14).
 *
 * @param projectId the project
 * @param agencyAccount the land reserve agency, which keeps the library (XM-05)
 * @param area the accepted area, in 1/100 mu
 * @param moves how it came and went, in their order
 * @param status whether it is there
 */
public record LibraryEntry(
        String projectId, String agencyAccount, CentiMu area, List<LibraryMove> moves, Status status) {
    /** Where entries are kept. */
    public static final Kind<LibraryEntry> KIND = new Kind<>("libraryEntry", LibraryEntry.class);

    private static final int MAX_MOVES = 100;

    public LibraryEntry {
        moves = List.copyOf(moves);
    }

    /** Whether a project is in the library. */
    public enum Status {
        IN_LIBRARY,
        /** Taken out for a reason; it may come back. */
        TAKEN_OUT,
        /** Supplied for good. */
        SUPPLIED
    }

    /** The entry of a project that is in the library; refused with NOT_IN_LIBRARY. */
    static LibraryEntry in(Work work, String projectId) {
        LibraryEntry entry = work.find(KIND, projectId)
                .orElseThrow(() -> Refusal.of(RefusalCode.NOT_IN_LIBRARY, "project", projectId)
                        .asException());
        Refusal.unless(
                entry.status == Status.IN_LIBRARY,
                RefusalCode.NOT_IN_LIBRARY,
                "project",
                projectId,
                "status",
                entry.status);
        return entry;
    }

    /** Refuses with LAND_NOT_SUPPLIED unless the project has left the library by supply. */
    public static void requireSupplied(Work work, String projectId) {
        boolean supplied = work.find(KIND, projectId)
                .map(entry -> entry.status == Status.SUPPLIED)
                .orElse(false);
        Refusal.unless(supplied, RefusalCode.LAND_NOT_SUPPLIED, "project", projectId);
    }

    LibraryEntry moving(LibraryMove move, Status next) {
        Refusal.unless(moves.size() < MAX_MOVES, RefusalCode.TOO_LONG, "field", "moves", "maxItems", MAX_MOVES);
        return new LibraryEntry(
                projectId,
                agencyAccount,
                area,
                Stream.concat(moves.stream(), Stream.of(move)).toList(),
                next);
    }
}
