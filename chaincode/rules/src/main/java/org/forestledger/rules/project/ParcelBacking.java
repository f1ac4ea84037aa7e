// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Ties a standing forest parcel to the one live carbon project, or to the one ticket issue, that it backs (F-14, A-37).
 *
 * @param region the region
 * @param parcelNo the parcel
 * @param use what it backs
 * @param subjectId the carbon project or the batch of tickets
 * @param ruleSetId the rule set that says what may stand beside it; absent where it stands alone
 */
public record ParcelBacking(String region, String parcelNo, Use use, String subjectId, Optional<String> ruleSetId) {
    /** Where backings are kept. */
    public static final Kind<ParcelBacking> KIND = new Kind<>("parcelBacking", ParcelBacking.class);

    /** What a standing forest can back. */
    public enum Use {
        /** A carbon project, whatever its unit type. */
        CARBON(LandAttribute.CARBON),
        /** An issue of forest tickets. */
        TICKETS(LandAttribute.TICKETS);

        private final LandAttribute attribute;

        Use(LandAttribute attribute) {
            this.attribute = attribute;
        }
    }

    /**
     * Ties the parcel.
     *
     * @param twice the code with which a parcel is refused that backs the same use already
     * @param otherwise the code with which a parcel is refused that backs something else, beside which this may not stand
     */
    public static void claim(Work work, ParcelBacking wanted, RefusalCode twice, RefusalCode otherwise) {
        Work.requireId("parcelNo", wanted.parcelNo);
        find(work, wanted.region, wanted.parcelNo, wanted.use).ifPresent(tied -> {
            throw Refusal.of(twice, "parcelNo", wanted.parcelNo, "project", tied.subjectId)
                    .asException();
        });
        ParcelClaim claim = wanted.claim();
        Stream.concat(
                        claims(work, wanted.region, wanted.parcelNo),
                        ParcelUse.claimOf(work, wanted.region, wanted.parcelNo).stream())
                .forEach(other -> claim.requireBeside(work, wanted.parcelNo, other, otherwise));
        work.put(KIND, key(wanted.region, wanted.parcelNo, wanted.use), wanted);
    }

    /** What the parcel backs: a project, a carbon project or tickets, the first of them; empty where it is free. */
    public static Optional<String> usedBy(Work work, String region, String parcelNo) {
        return Stream.concat(claims(work, region, parcelNo), ParcelUse.claimOf(work, region, parcelNo).stream())
                .map(ParcelClaim::subjectId)
                .findFirst();
    }

    /** Frees a parcel whose subject was refused. */
    public static void release(Work work, String region, String parcelNo, Use use) {
        work.delete(KIND, key(region, parcelNo, use));
    }

    /** What carbon projects and tickets have of a parcel. */
    static Stream<ParcelClaim> claims(Work work, String region, String parcelNo) {
        return Arrays.stream(Use.values())
                .flatMap(use -> find(work, region, parcelNo, use).stream())
                .map(ParcelBacking::claim);
    }

    private ParcelClaim claim() {
        return new ParcelClaim(use.attribute, subjectId, ruleSetId);
    }

    private static Optional<ParcelBacking> find(Work work, String region, String parcelNo, Use use) {
        return work.find(KIND, key(region, parcelNo, use));
    }

    private static String key(String region, String parcelNo, Use use) {
        return region + "/" + parcelNo + "/" + use;
    }
}
