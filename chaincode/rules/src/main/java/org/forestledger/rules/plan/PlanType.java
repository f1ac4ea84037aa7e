// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

/** The three plans of a year (XM-07). */
public enum PlanType {
    /** Land to be taken into reserve; it enters the library (XM-12). */
    RESERVE,
    /** Land to be made ready (做地). */
    LAND_MAKING,
    /** Land to be supplied, and so to leave the library (XM-09). */
    SUPPLY
}
