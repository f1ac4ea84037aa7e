// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;

/**
 * One version of a region's market rules on the ledger. What was listed or offered under it goes on under it.
 *
 * @param versionId the document's id and version, {@code id@version}
 * @param document the rules
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record MarketRulesVersion(String versionId, MarketRules document, Status status, String proposedBy) {
    /** Where versions are kept. */
    public static final Kind<MarketRulesVersion> KIND = new Kind<>("marketRuleSet", MarketRulesVersion.class);

    /** Where a version stands. */
    public enum Status {
        /** Put to the three organisations. */
        PROPOSED,
        /** The region's market goes by it. */
        ACTIVE,
        /** Another version took its place. */
        SUPERSEDED,
        /** An organisation refused it. */
        REFUSED
    }

    /** The version in force for a region; empty where the region has no market rules. */
    public static Optional<MarketRulesVersion> inForce(Work work, String region) {
        return work.find(MarketRulesInForce.KIND, region).map(pointer -> work.get(KIND, pointer.versionId()));
    }

    MarketRulesVersion with(Status next) {
        return new MarketRulesVersion(versionId, document, next, proposedBy);
    }
}
