// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** Whether a rule set may govern settlements. */
public enum RuleSetStatus {
    /** A draft, for instance under consultation (XM-01); it governs nothing. */
    DRAFT,
    /** On trial in its region. */
    TRIAL,
    /** In force. */
    ACTIVE,
    /** No longer in force; it still explains the settlements that it governed. */
    RETIRED
}
