// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Set;

/** What can be kept closed until a record stands. */
public enum GateEvent {
    /** {@code project:Propose}, and {@code linkage:Propose} for the parcels that are reclaimed. */
    PROPOSE_PROJECT(Set.of(SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.REGION)),
    /** {@code project:ApprovePlan}. */
    APPROVE_PLAN(Set.of(SubjectKind.PROJECT, SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.REGION)),
    /** {@code project:Bank}. */
    BANK_PROJECT(Set.of(SubjectKind.PROJECT, SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.REGION)),
    /** {@code batch:Propose}. */
    PROPOSE_BATCH(Set.of(
            SubjectKind.PROJECT, SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.RULE_SET, SubjectKind.REGION)),
    /** {@code listing:Open}. */
    OPEN_LISTING(Set.of(
            SubjectKind.PROJECT,
            SubjectKind.PARCEL,
            SubjectKind.BATCH,
            SubjectKind.ACCOUNT,
            SubjectKind.RULE_SET,
            SubjectKind.REGION)),
    /** {@code linkage:Propose}, for the parcels that are built on. */
    PROPOSE_LINKAGE(Set.of(SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.RULE_SET, SubjectKind.REGION)),
    /** {@code linkage:File}. */
    FILE_LINKAGE(Set.of(
            SubjectKind.PROJECT, SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.RULE_SET, SubjectKind.REGION)),
    /** {@code landmaking:Propose}. */
    PROPOSE_LAND_TERMS(Set.of(
            SubjectKind.PROJECT, SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.RULE_SET, SubjectKind.REGION)),
    /** {@code right:FileTransfer}; the account is the village's. */
    FILE_TRANSFER(Set.of(
            SubjectKind.RIGHT, SubjectKind.PARCEL, SubjectKind.ACCOUNT, SubjectKind.RULE_SET, SubjectKind.REGION));

    private final Set<SubjectKind> subjects;

    GateEvent(Set<SubjectKind> subjects) {
        this.subjects = subjects;
    }

    /** Whether there is such a subject when it happens. */
    public boolean has(SubjectKind subject) {
        return subjects.contains(subject);
    }

    /** Whether it says how large what it is about is, so that a record can cover it. */
    public boolean saysArea() {
        return this == PROPOSE_PROJECT || this == PROPOSE_LINKAGE || this == BANK_PROJECT;
    }
}
