// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * The terms of a project that reclaims built-up land in one place so that as much may be built on in another (增减挂钩).
 * Its parcels, plan and workflow are those of the project with the same id.
 *
 * @param projectId the id, also of the project
 * @param ruleSetId the rule set that fixes its money
 * @param accounts the accounts between which its money runs
 * @param reclaimed the parcels that are reclaimed
 * @param newBuild the parcels that are built on
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record LinkageProject(
        String projectId,
        String ruleSetId,
        LinkageAccounts accounts,
        List<ReclaimedParcel> reclaimed,
        List<Parcel> newBuild,
        Status status,
        String proposedBy) {
    /** Where linkage projects are kept. */
    public static final Kind<LinkageProject> KIND = new Kind<>("linkageProject", LinkageProject.class);

    public LinkageProject {
        reclaimed = List.copyOf(reclaimed);
        newBuild = List.copyOf(newBuild);
    }

    /** Where a linkage project stands. */
    public enum Status {
        /** Put to government and company. */
        PROPOSED,
        /** Its terms are agreed on. */
        AGREED,
        /** The city has accepted its works (CS-12). */
        ACCEPTED,
        /** Filed; its indicators exist (CS-14). */
        FILED,
        /** Its terms were refused. */
        REFUSED
    }

    /** Refuses with LINKAGE_PROJECT where the project is one: other ways into a bank are closed to it. */
    public static void requireNone(Work work, String projectId) {
        Refusal.unless(work.find(KIND, projectId).isEmpty(), RefusalCode.LINKAGE_PROJECT, "project", projectId);
    }

    /** The area of all parcels that are built on. */
    CentiMu newBuildArea() {
        return newBuild.stream().map(Parcel::area).reduce(CentiMu.of(0), CentiMu::plus);
    }

    /** The parcel of a number among those that are reclaimed; refused with INVALID_FIELD. */
    ReclaimedParcel parcel(String parcelNo) {
        return reclaimed.stream()
                .filter(parcel -> parcel.parcelNo().equals(parcelNo))
                .findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_FIELD, "field", "parcelNo", "value", parcelNo)
                        .asException());
    }

    /** Refuses with AGREEMENT_INCOMPLETE before the terms are agreed on, with WRONG_STATE where they were refused. */
    void requireAgreed() {
        Refusal.unless(status != Status.PROPOSED, RefusalCode.AGREEMENT_INCOMPLETE, "project", projectId);
        Refusal.unless(status != Status.REFUSED, RefusalCode.WRONG_STATE, "project", projectId, "status", status);
    }

    /** Refuses with WRONG_STATE unless it stands there. */
    void require(Status expected) {
        Refusal.unless(
                status == expected,
                RefusalCode.WRONG_STATE,
                "project",
                projectId,
                "status",
                status,
                "expected",
                expected);
    }

    /** Refuses with WRONG_STATE before the acceptance. */
    void requireAccepted() {
        Refusal.unless(
                status == Status.ACCEPTED || status == Status.FILED,
                RefusalCode.WRONG_STATE,
                "project",
                projectId,
                "status",
                status,
                "expected",
                Status.ACCEPTED);
    }

    LinkageProject with(Status next) {
        return new LinkageProject(projectId, ruleSetId, accounts, reclaimed, newBuild, next, proposedBy);
    }
}
