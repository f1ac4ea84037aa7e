// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

/** What a record is about. */
public enum SubjectKind {
    /** A project on the ledger. */
    PROJECT,
    /** A parcel number of the region, also one that no project has named yet. */
    PARCEL,
    /** A forest right by its id, also one that is still to be filed. */
    RIGHT,
    /** A batch on the ledger. */
    BATCH,
    /** An account of one of the kinds that the type names: a township, a partner, a developer. */
    ACCOUNT,
    /** A rule set that is in force: a programme as a whole. */
    RULE_SET,
    /** The region itself. */
    REGION
}
