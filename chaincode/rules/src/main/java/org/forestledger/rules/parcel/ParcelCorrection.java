// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * What is to be put right about a parcel that backs nothing yet, or about its state before it is banked. In an open register it takes effect at once; in a sealed one a
 * second person decides.
 *
 * @param correctionId the id
 * @param parcelId the parcel
 * @param version the version of the parcel that is corrected
 * @param facts what the form should say; absent where the parcel is to be taken out
 * @param reason why
 * @param evidence the paper that shows it
 * @param status where it stands
 * @param filedBy who filed it
 * @param decidedBy who decided on it; absent where nobody did or had to
 */
public record ParcelCorrection(
        String correctionId,
        String parcelId,
        int version,
        Optional<ParcelFacts> facts,
        String reason,
        Evidence evidence,
        Status status,
        String filedBy,
        Optional<String> decidedBy) {
    /** Where corrections are kept. */
    public static final Kind<ParcelCorrection> KIND = new Kind<>("parcelCorrection", ParcelCorrection.class);

    private static final int MAX_REASON = 500;

    /** Where a correction stands. */
    public enum Status {
        /** A second person is to decide. */
        FILED,
        /** The parcel is corrected. */
        APPLIED,
        /** The parcel stays as it is. */
        REFUSED
    }

    /** Files a correction and, where the register is open, puts it in effect. */
    void file(Work work) {
        Work.requireId("correctionId", correctionId);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        Refusal.unless(
                reason.length() <= MAX_REASON, RefusalCode.TOO_LONG, "field", "reason", "maxCharacters", MAX_REASON);
        RegisteredParcel parcel = work.get(RegisteredParcel.KIND, parcelId);
        ParcelRegister register = ParcelRegister.ofCaller(work, parcel.registerId());
        Refusal.unless(
                work.find(KIND, correctionId).isEmpty(),
                RefusalCode.ALREADY_EXISTS,
                "kind",
                KIND.name(),
                "id",
                correctionId);
        boolean atOnce = register.status() == ParcelRegister.Status.OPEN;
        Checked checked = check(work, register, parcel);
        if (atOnce) {
            checked.apply(work, this);
        }
        work.answer(KIND, correctionId, atOnce ? with(Status.APPLIED, decidedBy) : this);
    }

    /** Puts a filed correction in effect; everything is looked at once more. */
    ParcelCorrection applied(Work work, ParcelRegister register, RegisteredParcel parcel) {
        check(work, register, parcel).apply(work, this);
        return with(Status.APPLIED, Optional.of(work.caller().person()));
    }

    ParcelCorrection refused(Work work) {
        return with(Status.REFUSED, Optional.of(work.caller().person()));
    }

    /**
     * A correction that can be put in effect.
     *
     * @param parcel the parcel as it stands
     * @param facts the facts in their one form; absent where the parcel is to be taken out
     * @param cells the squares of the new facts
     */
    private record Checked(RegisteredParcel parcel, Optional<ParcelFacts> facts, List<String> cells) {
        void apply(Work work, ParcelCorrection correction) {
            if (facts.isPresent()) {
                parcel.corrected(work, facts.get(), cells, correction.correctionId);
            } else {
                parcel.withdrawn(work, correction.correctionId);
            }
        }
    }

    private Checked check(Work work, ParcelRegister register, RegisteredParcel parcel) {
        parcel.requireStanding();
        Refusal.unless(
                parcel.version() == version,
                RefusalCode.PARCEL_VERSION_CHANGED,
                "parcel",
                parcelId,
                "version",
                parcel.version());
        ParcelBacking.usedBy(work, parcel.region(), parcelId)
                .filter(subject -> !isProgress(work, parcel, subject))
                .ifPresent(subject -> {
                    throw Refusal.of(RefusalCode.PARCEL_BACKS_ASSET, "parcel", parcelId, "asset", subject)
                            .asException();
                });
        Optional<ParcelFacts> checked = facts.map(each -> each.checked(register.zone(), register.areaTolerance()));
        List<String> cells = checked.map(each -> Footprint.of(each).cells()).orElse(List.of());
        checked.ifPresent(each -> ParcelGrid.requireFree(work, parcelId, each, cells));
        return new Checked(parcel, checked, cells);
    }

    /** What restoration has come to may be put right until the project is banked by it; the ground stays as it is. */
    private boolean isProgress(Work work, RegisteredParcel parcel, String subject) {
        boolean unbanked = work.find(Project.KIND, subject)
                .filter(project -> project.status().compareTo(Project.Status.BANKED) < 0)
                .isPresent();
        return unbanked && facts.filter(parcel.facts()::hasTheGroundOf).isPresent();
    }

    private ParcelCorrection with(Status next, Optional<String> decider) {
        return new ParcelCorrection(correctionId, parcelId, version, facts, reason, evidence, next, filedBy, decider);
    }
}
