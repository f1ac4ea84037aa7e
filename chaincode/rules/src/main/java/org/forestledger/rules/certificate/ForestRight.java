// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.CentiMu;

/**
 * The right to run a piece of forest for a term, filed and then registered (YC-06, YC-18).
 *
 * @param rightId the id
 * @param certificateKind the certificate that it leads to
 * @param ruleSetId the rule set that governs it
 * @param region the region in which the parcel is numbered
 * @param parcelNo the parcel
 * @param area the area
 * @param village the account of the village that owns the land
 * @param holder the account or member number of who runs it
 * @param term from the day on which it begins to its last day
 * @param contractEndsOn the last day of the contract that is extended; only of extensions
 * @param contract the contract on the standard form (YC-20)
 * @param publication the public offer of a transfer, or the village's decision on an extension
 * @param status where it stands
 * @param filedBy who filed it
 * @param decidedBy who decided on it
 */
public record ForestRight(
        String rightId,
        Certificate.CertificateKind certificateKind,
        String ruleSetId,
        String region,
        String parcelNo,
        CentiMu area,
        String village,
        String holder,
        Term term,
        Optional<LocalDate> contractEndsOn,
        Evidence contract,
        Evidence publication,
        Status status,
        String filedBy,
        Optional<String> decidedBy) {
    /** Where rights are kept. */
    public static final Kind<ForestRight> KIND = new Kind<>("forestRight", ForestRight.class);

    /** Where a right stands. */
    public enum Status {
        FILED,
        REGISTERED,
        REFUSED
    }

    /** The key of the parcel's right of this kind. */
    String parcelKey() {
        return region + "/" + parcelNo + "/" + certificateKind;
    }

    ForestRight decided(Status next, String by) {
        return new ForestRight(
                rightId,
                certificateKind,
                ruleSetId,
                region,
                parcelNo,
                area,
                village,
                holder,
                term,
                contractEndsOn,
                contract,
                publication,
                next,
                filedBy,
                Optional.of(by));
    }
}
