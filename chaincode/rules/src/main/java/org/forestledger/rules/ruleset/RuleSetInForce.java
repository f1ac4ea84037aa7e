// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ruleset;

import org.forestledger.rules.ledger.Kind;

/**
 * Which version of a rule set is in force.
 *
 * @param ruleSetId the rule set
 * @param versionId the version
 */
public record RuleSetInForce(String ruleSetId, String versionId) {
    /** Where the pointers are kept. */
    public static final Kind<RuleSetInForce> KIND = new Kind<>("ruleSetInForce", RuleSetInForce.class);
}
