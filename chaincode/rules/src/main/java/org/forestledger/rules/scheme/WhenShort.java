// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** What holds when an amount does not reach what is to be taken first. */
public enum WhenShort {
    /** The settlement is refused with PRICE_BELOW_BUYOUT. The recommended reading. */
    REFUSE,
    /** What is there is taken, nothing is left, and the gap is the figure {@code <name>ShortfallFen}. */
    TAKE_WHAT_IS_THERE
}
