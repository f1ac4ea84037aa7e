// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import org.forestledger.rules.ledger.Kind;

/**
 * Which types of records a region has.
 *
 * @param region the region
 * @param versionId the version in force
 */
public record RecordTypeSetInForce(String region, String versionId) {
    /** Where the pointers are kept. */
    public static final Kind<RecordTypeSetInForce> KIND =
            new Kind<>("recordTypeSetInForce", RecordTypeSetInForce.class);
}
