// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** How a deal of several lots is settled. */
public enum LotScope {
    /** Each lot is settled apart and the results are added. The recommended reading. */
    PER_LOT,
    /** The lots are settled as one, with their total area and their average price. */
    PER_DEAL_AVERAGE
}
