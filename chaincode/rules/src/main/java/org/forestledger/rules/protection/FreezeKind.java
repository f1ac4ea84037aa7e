// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

/** By whom something is frozen. */
public enum FreezeKind {
    /** By a court (司法冻结): a later court waits behind an earlier one (F-61). */
    JUDICIAL,
    /** By a regulator (监管冻结): it stands beside what courts have frozen and waits for nobody (F-62). */
    REGULATORY
}
