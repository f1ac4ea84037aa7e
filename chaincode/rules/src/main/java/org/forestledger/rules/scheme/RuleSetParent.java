// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * The rule set of a city that a county's rule set adds to (GZ-35).
 *
 * @param id the city's rule set
 * @param version the version that was in force when the county's was proposed
 */
public record RuleSetParent(String id, int version) {
    /** The version's id on the ledger. */
    public String versionId() {
        return id + "@" + version;
    }
}
