// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.carbon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A forest whose binding of carbon is credited, under one scheme only.
 *
 * @param carbonProjectId the id
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param unitType the kind of unit that it earns
 * @param methodology the methodology by which it is measured, for example {@code CCER-14-001-V01}
 * @param developer the account to which its credits are issued
 * @param region the region in which its parcels are numbered
 * @param parcels the parcels, or the trees of single-tree carbon
 * @param startedOn the day on which it began
 * @param validator the official code of the body that validated the design
 * @param designDocument the design document
 * @param validationReport the validator's report
 * @param creditedTo the last day whose carbon is issued; absent before the first issue
 * @param status where it stands
 * @param proposedBy who proposed it
 * @param ruleSetId the rule set that says what else its parcels may back; absent where they back nothing else
 */
public record CarbonProject(
        String carbonProjectId,
        String nameZh,
        String nameEn,
        CarbonUnitType unitType,
        String methodology,
        String developer,
        String region,
        List<Parcel> parcels,
        LocalDate startedOn,
        String validator,
        Evidence designDocument,
        Evidence validationReport,
        Optional<LocalDate> creditedTo,
        Status status,
        String proposedBy,
        Optional<String> ruleSetId) {
    /** Where carbon projects are kept. */
    public static final Kind<CarbonProject> KIND = new Kind<>("carbonProject", CarbonProject.class);

    public CarbonProject {
        parcels = List.copyOf(parcels);
    }

    /** Where a carbon project stands. */
    public enum Status {
        /** Its parcels are tied; the registrar has not decided. */
        PROPOSED,
        /** Credits can be issued. */
        REGISTERED,
        /** Its parcels are free again. */
        REFUSED
    }

    /** Refuses with WRONG_STATE unless the project is registered. */
    void requireRegistered() {
        Refusal.unless(
                status == Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "carbonProject",
                carbonProjectId,
                "status",
                status);
    }

    /** Refuses with PERIOD_ALREADY_CREDITED a period that does not begin after everything that is issued. */
    void requireNew(LocalDate periodFrom) {
        Refusal.unless(
                creditedTo.map(periodFrom::isAfter).orElse(true),
                RefusalCode.PERIOD_ALREADY_CREDITED,
                "periodFrom",
                periodFrom,
                "creditedTo",
                creditedTo.map(LocalDate::toString).orElse(""));
    }

    /** The project in another state. */
    CarbonProject with(Status next) {
        return with(next, creditedTo);
    }

    /** The project once the carbon up to a day is issued. */
    CarbonProject creditedTo(LocalDate day) {
        return with(status, Optional.of(day));
    }

    private CarbonProject with(Status next, Optional<LocalDate> credited) {
        return new CarbonProject(
                carbonProjectId,
                nameZh,
                nameEn,
                unitType,
                methodology,
                developer,
                region,
                parcels,
                startedOn,
                validator,
                designDocument,
                validationReport,
                credited,
                next,
                proposedBy,
                ruleSetId);
    }
}
