// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Rounding;

/**
 * The parcels that must be inspected on site (GZ-17, GZ-18): whole parcels in an order by lot, until the target is reached.
 *
 * <p>The seed is the id of the transaction that passed the step before, so those who inspect cannot choose it. Anybody can
 * draw again: the parcels stand in the order of the hashes of seed and parcel number.
 *
 * @param seed what the order is made of
 * @param target the least area, rounded up to 1/100 mu
 * @param parcels the numbers of the parcels drawn, in the order of the draw
 */
public record Sample(String seed, CentiMu target, List<String> parcels) {
    public Sample {
        parcels = List.copyOf(parcels);
    }

    /**
     * A parcel's place in the draw is the order of this record's hash.
     *
     * @param seed the seed
     * @param parcelNo the parcel
     */
    public record Ticket(String seed, String parcelNo) {}

    /** The least area of a sample: the ratio of the whole, rounded up to 1/100 mu. */
    public static CentiMu targetOf(CentiMu whole, Bps ratio) {
        BigInteger product = whole.toBigInteger().multiply(BigInteger.valueOf(ratio.bps()));
        return CentiMu.of(
                Rounding.CEILING.divide(product, BigInteger.valueOf(Bps.WHOLE)).longValueExact());
    }

    /**
     * Draws.
     *
     * @param project the project
     * @param ratio the least part of its area
     * @param seed the seed
     * @param digest the SHA-256 of a record's canonical form, as hex
     */
    public static Sample draw(Project project, Bps ratio, String seed, Function<Record, String> digest) {
        CentiMu target = targetOf(project.parcelArea(), ratio);
        Map<String, String> places = new TreeMap<>();
        project.parcels().forEach(p -> places.put(p.parcelNo(), digest.apply(new Ticket(seed, p.parcelNo()))));
        List<Parcel> order = project.parcels().stream()
                .sorted(Comparator.<Parcel, String>comparing(p -> places.getOrDefault(p.parcelNo(), ""))
                        .thenComparing(Parcel::parcelNo))
                .toList();
        List<String> drawn = new ArrayList<>();
        CentiMu area = CentiMu.of(0);
        for (Parcel parcel : order) {
            if (area.compareTo(target) >= 0) {
                break;
            }
            drawn.add(parcel.parcelNo());
            area = area.plus(parcel.area());
        }
        return new Sample(seed, target, drawn);
    }

    /**
     * The area of the parcels that somebody has inspected and found in order.
     *
     * <p>Refused with INVALID_FIELD for a parcel that is not the project's or named twice, SAMPLE_TOO_SMALL below the target
     * and SAMPLE_NOT_AS_DRAWN where a parcel that was drawn is left out.
     */
    CentiMu requireInspected(Project project, List<String> inspected) {
        Map<String, CentiMu> areas = new TreeMap<>();
        project.parcels().forEach(parcel -> areas.put(parcel.parcelNo(), parcel.area()));
        Set<String> seen = new HashSet<>();
        CentiMu area = CentiMu.of(0);
        for (String parcelNo : inspected) {
            CentiMu own = areas.get(parcelNo);
            if (own == null || !seen.add(parcelNo)) {
                throw Refusal.of(RefusalCode.INVALID_FIELD, "field", "parcels", "parcelNo", parcelNo)
                        .asException();
            }
            area = area.plus(own);
        }
        Refusal.unless(
                area.compareTo(target) >= 0,
                RefusalCode.SAMPLE_TOO_SMALL,
                "inspected",
                area.toMu(),
                "target",
                target.toMu());
        List<String> left =
                parcels.stream().filter(parcelNo -> !seen.contains(parcelNo)).toList();
        Refusal.unless(left.isEmpty(), RefusalCode.SAMPLE_NOT_AS_DRAWN, "leftOut", left);
        return area;
    }
}
