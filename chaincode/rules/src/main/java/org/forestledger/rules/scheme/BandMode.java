// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** What a price band counts for. */
public enum BandMode {
    /** Each band counts for its slice of the price: 超出部分. The recommended reading. */
    MARGINAL,
    /** The band in which the price lies counts for the whole price. */
    WHOLE_PRICE
}
