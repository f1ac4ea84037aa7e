// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.library;

import java.time.LocalDate;
import org.forestledger.rules.project.Evidence;

/**
 * A project's way into the library or out of it (XM-14).
 *
 * @param cause why it moved
 * @param reason the same in words
 * @param on the day
 * @param by who recorded it
 * @param document the paper
 */
public record LibraryMove(Cause cause, String reason, LocalDate on, String by, Evidence document) {
    /** Why a project moves. */
    public enum Cause {
        /** It came in: accepted, or back after it was taken out. */
        ENTERED,
        /** It left because the land is supplied; it does not come back. */
        SUPPLIED,
        /** It left because the city plans something else. */
        REPLANNED,
        /** It left because it does not meet the conditions after all. */
        DEFECT
    }
}
