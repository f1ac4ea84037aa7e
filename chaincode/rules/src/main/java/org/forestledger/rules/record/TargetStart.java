// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

/** What a project must have come to before a target asks anything of it. */
public enum TargetStart {
    /** Its acceptance is recorded, on the day of acceptance (CS-11). */
    LINKAGE_ACCEPTANCE,
    /** A quota of forest land was made of it, on the day of banking (GZ-14). */
    QUOTA_GRANT
}
