// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.unit.CentiMu;

/**
 * How the new farmland is kept, parcel by parcel: what the checks entitle to, what is paid, what is lost.
 *
 * @param projectId the project
 * @param parcels the parcels in the order of the acceptance
 * @param lastCheckOn the day of the latest cultivation check
 * @param closed whether the last check is made; what is withheld then is forfeited
 */
public record LinkageCare(String projectId, List<ParcelCare> parcels, Optional<LocalDate> lastCheckOn, boolean closed) {
    /** Where it is kept. */
    public static final Kind<LinkageCare> KIND = new Kind<>("linkageCare", LinkageCare.class);

    public LinkageCare {
        parcels = List.copyOf(parcels);
    }

    /**
     * One parcel.
     *
     * @param parcelNo the parcel
     * @param farmland its accepted new farmland
     * @param tranches its standing in each tranche
     * @param lost the area that is lost and was charged for (CS-18)
     */
    public record ParcelCare(String parcelNo, CentiMu farmland, List<TrancheArea> tranches, CentiMu lost) {
        public ParcelCare {
            tranches = List.copyOf(tranches);
        }

        /** What is not lost. */
        CentiMu kept() {
            return farmland.minus(lost);
        }

        TrancheArea tranche(String name) {
            return tranches.stream()
                    .filter(each -> each.tranche().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private ParcelCare changing(UnaryOperator<TrancheArea> change) {
            return new ParcelCare(
                    parcelNo, farmland, tranches.stream().map(change).toList(), lost);
        }
    }

    /**
     * A parcel's standing in one tranche.
     *
     * @param tranche the tranche
     * @param entitled the most that a check since the tranche's first day found cultivated; the whole where it needs no
     * check
     * @param paid the area that is paid for
     */
    public record TrancheArea(String tranche, CentiMu entitled, CentiMu paid) {}

    /** Before any check: what needs none is entitled to the whole. */
    static LinkageCare of(LinkageAcceptance acceptance) {
        List<ParcelCare> all = new ArrayList<>();
        for (AcceptedParcel parcel : acceptance.parcels()) {
            CentiMu area = parcel.farmland().quantity();
            List<TrancheArea> tranches = acceptance.computed().tranches().stream()
                    .map(tranche -> new TrancheArea(
                            tranche.name(),
                            LinkageAcceptance.needsCheck(tranche) ? CentiMu.of(0) : area,
                            CentiMu.of(0)))
                    .toList();
            all.add(new ParcelCare(parcel.parcelNo(), area, tranches, CentiMu.of(0)));
        }
        return new LinkageCare(acceptance.projectId(), all, Optional.empty(), false);
    }

    /** The parcel of a number; refused with INVALID_FIELD. */
    ParcelCare parcel(String parcelNo) {
        return parcels.stream()
                .filter(parcel -> parcel.parcelNo().equals(parcelNo))
                .findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_FIELD, "field", "parcelNo", "value", parcelNo)
                        .asException());
    }

    /** Once a check has found these areas cultivated: it counts for every tranche that has fallen due. */
    LinkageCare checked(LinkageAcceptance acceptance, CultivationCheck check) {
        List<String> due = acceptance.computed().tranches().stream()
                .filter(LinkageAcceptance::needsCheck)
                .filter(tranche -> !check.checkedOn().isBefore(acceptance.firstDay(tranche)))
                .map(LegTranche::name)
                .toList();
        Map<String, CentiMu> found = check.parcels().stream()
                .collect(Collectors.toMap(CultivationCheck.Found::parcelNo, CultivationCheck.Found::cultivated));
        List<ParcelCare> changed = parcels.stream()
                .map(parcel -> parcel.changing(
                        area -> due.contains(area.tranche()) ? atLeast(area, found.get(parcel.parcelNo())) : area))
                .toList();
        return new LinkageCare(projectId, changed, Optional.of(check.checkedOn()), check.last());
    }

    private static TrancheArea atLeast(TrancheArea area, CentiMu cultivated) {
        return cultivated.compareTo(area.entitled()) <= 0
                ? area
                : new TrancheArea(area.tranche(), cultivated, area.paid());
    }

    /** What a payment of a tranche covers now: in each parcel what is entitled and not paid. */
    List<LinkagePayment.Covered> unpaid(String tranche) {
        return parcels.stream()
                .map(parcel -> new LinkagePayment.Covered(
                        parcel.parcelNo(),
                        parcel.tranche(tranche).paid(),
                        parcel.tranche(tranche).entitled()))
                .filter(covered -> covered.from().compareTo(covered.to()) < 0)
                .toList();
    }

    /** What no check entitles to. */
    List<LinkagePayment.Covered> withheld(String tranche) {
        return parcels.stream()
                .map(parcel -> new LinkagePayment.Covered(
                        parcel.parcelNo(), parcel.tranche(tranche).entitled(), parcel.farmland()))
                .filter(covered -> covered.from().compareTo(covered.to()) < 0)
                .toList();
    }

    /** Once a payment is confirmed. */
    LinkageCare paid(String tranche, List<LinkagePayment.Covered> covers) {
        Map<String, CentiMu> upTo =
                covers.stream().collect(Collectors.toMap(LinkagePayment.Covered::parcelNo, LinkagePayment.Covered::to));
        List<ParcelCare> changed = parcels.stream()
                .map(parcel -> parcel.changing(area -> area.tranche().equals(tranche)
                        ? new TrancheArea(tranche, area.entitled(), upTo.getOrDefault(parcel.parcelNo(), area.paid()))
                        : area))
                .toList();
        return new LinkageCare(projectId, changed, lastCheckOn, closed);
    }

    /** With another lost area of one parcel. */
    LinkageCare withLost(String parcelNo, CentiMu lost) {
        List<ParcelCare> changed = parcels.stream()
                .map(parcel -> parcel.parcelNo().equals(parcelNo)
                        ? new ParcelCare(parcelNo, parcel.farmland(), parcel.tranches(), lost)
                        : parcel)
                .toList();
        return new LinkageCare(projectId, changed, lastCheckOn, closed);
    }
}
