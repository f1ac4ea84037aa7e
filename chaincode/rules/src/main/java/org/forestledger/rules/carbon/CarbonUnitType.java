// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.carbon;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** The kinds of carbon unit, with the dates between which each may arise (F-16, F-24). */
public enum CarbonUnitType {
    /** China certified emission reduction (国家核证自愿减排量). */
    CCER(Optional.of(new Window(LocalDate.of(2012, 11, 8), LocalDate.of(2020, 9, 22), 5))),
    /** Fujian forestry certified emission reduction (福建林业碳汇). */
    FFCER(Optional.empty()),
    /** Sanming forestry carbon ticket (三明林业碳票). */
    SMCER(Optional.empty()),
    /** Single-tree carbon (单株碳汇); the parcel number is the tree's. */
    TREE(Optional.empty());

    private final Optional<Window> window;

    CarbonUnitType(Optional<Window> window) {
        this.window = window;
    }

    /**
     * The dates of a unit type.
     *
     * @param startedAfter projects began after this day
     * @param boundAfter carbon was bound after this day
     * @param years the period begins at most so many years before it is filed
     */
    private record Window(LocalDate startedAfter, LocalDate boundAfter, int years) {}

    /** Refuses with OUTSIDE_CREDITING_WINDOW a project that began too early for this type. */
    void requireStart(LocalDate startedOn) {
        window.ifPresent(w -> Refusal.unless(
                startedOn.isAfter(w.startedAfter),
                RefusalCode.OUTSIDE_CREDITING_WINDOW,
                "startedOn",
                startedOn,
                "after",
                w.startedAfter));
    }

    /** Refuses with OUTSIDE_CREDITING_WINDOW a period that begins too early for this type, or too long before it is filed. */
    void requirePeriod(LocalDate periodFrom, LocalDate filedOn) {
        window.ifPresent(w -> Refusal.unless(
                periodFrom.isAfter(w.boundAfter) && !periodFrom.isBefore(filedOn.minusYears(w.years)),
                RefusalCode.OUTSIDE_CREDITING_WINDOW,
                "periodFrom",
                periodFrom,
                "after",
                w.boundAfter,
                "notBefore",
                filedOn.minusYears(w.years)));
    }
}
