// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * One use of a linkage project's indicators by a township (CS-15), and what it pays back for it (CS-16).
 *
 * @param useId the id; it binds the lots
 * @param projectId the linkage project
 * @param applicantAccount the township that applies
 * @param chargedAccount the fiscal transfers of that township
 * @param forProject the construction project
 * @param construction the lots of construction-land indicators; {@code lotFrom} equals {@code from}
 * @param farmland the lots of farmland indicators that go with them
 * @param area the area of the construction-land indicators
 * @param status where it stands
 * @param recovery the average cost of the area, once it is approved
 * @param appliedBy who applied
 * @param decidedBy who decided
 */
public record LinkageUse(
        String useId,
        String projectId,
        String applicantAccount,
        String chargedAccount,
        String forProject,
        List<LotSlice> construction,
        List<LotSlice> farmland,
        CentiMu area,
        Status status,
        Optional<Fen> recovery,
        String appliedBy,
        Optional<String> decidedBy) {
    /** Where uses are kept. */
    public static final Kind<LinkageUse> KIND = new Kind<>("linkageUse", LinkageUse.class);

    public LinkageUse {
        construction = List.copyOf(construction);
        farmland = List.copyOf(farmland);
    }

    /** Where a use stands. */
    public enum Status {
        /** Its lots are held. */
        APPLIED,
        /** Its lots are used, its cost is claimed. */
        APPROVED,
        /** Its lots were given back. */
        REFUSED
    }

    /** The id of the coin that claims the cost. */
    public String recoveryCoinId() {
        return useId + ":recovery";
    }

    /** All lots. */
    public List<LotSlice> lots() {
        List<LotSlice> all = new ArrayList<>(construction);
        all.addAll(farmland);
        return all;
    }

    LinkageUse decided(Status next, Optional<Fen> cost, String by) {
        return new LinkageUse(
                useId,
                projectId,
                applicantAccount,
                chargedAccount,
                forProject,
                construction,
                farmland,
                area,
                next,
                cost,
                appliedBy,
                Optional.of(by));
    }
}
