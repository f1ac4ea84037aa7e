// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

/** For whom a target is counted. */
public enum TargetGroup {
    /** All together. */
    TOTAL,
    /** Each subject by itself: each township, county or project; also those that have nothing yet. */
    SUBJECT,
    /** Each value of a field of the records. */
    FIELD,
    /** Each record by itself, with the day by which it is due. */
    RECORD
}
