// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.unit.CentiMu;

/**
 * One use of forest land, from the application to the start of the works or to the claw-back.
 *
 * @param applicationId the id; it binds the lots
 * @param grantId the quota
 * @param countyAccount whose quota it is
 * @param applicantAccount the township or county that applies (CS-15)
 * @param forProject the construction project that needs the land
 * @param area how much, in 1/100 mu
 * @param grade the quality grade of the land that is used, 1 is best
 * @param ranges the supplement, lot by lot; {@code lotFrom} equals {@code from}, as they were cut out
 * @param outsidePlan whether the county's plan of the year does not hold it (GZ-26)
 * @param status where it stands
 * @param approvedOn the day of approval
 * @param idleAfter the last day on which unstarted land may lie idle, inclusive (GZ-30)
 * @param started the area on which works have started
 * @param returned the area that was taken back
 * @param appliedBy who applied
 * @param decidedBy who decided
 */
public record UseApplication(
        String applicationId,
        String grantId,
        String countyAccount,
        String applicantAccount,
        String forProject,
        CentiMu area,
        int grade,
        List<LotSlice> ranges,
        boolean outsidePlan,
        Status status,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> idleAfter,
        CentiMu started,
        CentiMu returned,
        String appliedBy,
        Optional<String> decidedBy) {
    /** Where applications are kept. */
    public static final Kind<UseApplication> KIND = new Kind<>("useApplication", UseApplication.class);

    public UseApplication {
        ranges = List.copyOf(ranges);
    }

    /** Where an application stands. */
    public enum Status {
        /** Its lots are held. */
        APPLIED,
        /** Its lots are used. */
        APPROVED,
        /** Its lots were given back. */
        REFUSED,
        /** What lay idle was taken back. */
        CLAWED_BACK
    }

    /** What is approved and not started. */
    CentiMu unstarted() {
        return area.minus(started);
    }

    UseApplication decided(Status next, Optional<LocalDate> day, Optional<LocalDate> idle, String by) {
        return with(next, day, idle, started, returned, Optional.of(by));
    }

    UseApplication started(CentiMu more) {
        return with(status, approvedOn, idleAfter, started.plus(more), returned, decidedBy);
    }

    UseApplication clawedBack() {
        return with(Status.CLAWED_BACK, approvedOn, idleAfter, started, unstarted(), decidedBy);
    }

    private UseApplication with(
            Status next,
            Optional<LocalDate> day,
            Optional<LocalDate> idle,
            CentiMu onSite,
            CentiMu back,
            Optional<String> by) {
        return new UseApplication(
                applicationId,
                grantId,
                countyAccount,
                applicantAccount,
                forProject,
                area,
                grade,
                ranges,
                outsidePlan,
                next,
                day,
                idle,
                onSite,
                back,
                appliedBy,
                by);
    }
}
