// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * One restoration project, from plan to bank.
 *
 * @param projectId the id
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param region the region whose rules govern it
 * @param origin whether its indicators are new or existing stock; fixed for good (RZ-10)
 * @param route who carries it out (RZ-26)
 * @param projectCompanyAccount the project company, where there is one
 * @param partnerAccount the third party, where there is one
 * @param townshipAccount the township that is rewarded, where there is one
 * @param parcels the parcels
 * @param plan the implementation plan (RZ-22)
 * @param bankedArea the accepted and banked area; absent before
 * @param bankingEvidence the acceptance documents
 * @param status where it stands
 * @param proposedBy who proposed it
 * @param ruleSetId the rule set of its indicators, where it is fixed from the start; it says beside what they may stand
 */
public record Project(
        String projectId,
        String nameZh,
        String nameEn,
        String region,
        Origin origin,
        Route route,
        Optional<String> projectCompanyAccount,
        Optional<String> partnerAccount,
        Optional<String> townshipAccount,
        List<Parcel> parcels,
        Evidence plan,
        Optional<CentiMu> bankedArea,
        List<Evidence> bankingEvidence,
        Status status,
        String proposedBy,
        Optional<String> ruleSetId) {
    /** Where projects are kept. */
    public static final Kind<Project> KIND = new Kind<>("project", Project.class);

    public Project {
        parcels = List.copyOf(parcels);
        bankingEvidence = List.copyOf(bankingEvidence);
    }

    /** Whether indicators are made anew or lie in the bank already (RZ-10). */
    public enum Origin {
        NEW,
        EXISTING_STOCK
    }

    /** Who carries a project out (RZ-26, CS-11). */
    public enum Route {
        PROJECT_COMPANY,
        DIRECT_STATE_COMPANY,
        /** The township, by tender (CS-11). */
        TOWNSHIP
    }

    /** Where a project stands. */
    public enum Status {
        PROPOSED,
        PLAN_APPROVED,
        BANKED,
        ISSUED
    }

    /** The area of all parcels. */
    public CentiMu parcelArea() {
        return parcels.stream().map(Parcel::area).reduce(CentiMu.of(0), CentiMu::plus);
    }

    /** Refuses with a code unless the project stands where it must. */
    public void require(Status expected, RefusalCode code) {
        Refusal.unless(status == expected, code, "project", projectId, "status", status, "expected", expected);
    }

    Project with(Status next, Optional<CentiMu> area, List<Evidence> evidence) {
        return new Project(
                projectId,
                nameZh,
                nameEn,
                region,
                origin,
                route,
                projectCompanyAccount,
                partnerAccount,
                townshipAccount,
                parcels,
                plan,
                area,
                evidence,
                next,
                proposedBy,
                ruleSetId);
    }

    /** The project once its batch is issued. */
    public Project issued() {
        return with(Status.ISSUED, bankedArea, bankingEvidence);
    }
}
