// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import org.forestledger.rules.ledger.Kind;

/**
 * By which rules the market of a region goes.
 *
 * @param region the region
 * @param versionId the version in force
 */
public record MarketRulesInForce(String region, String versionId) {
    /** Where the pointers are kept. */
    public static final Kind<MarketRulesInForce> KIND = new Kind<>("marketRuleSetInForce", MarketRulesInForce.class);
}
