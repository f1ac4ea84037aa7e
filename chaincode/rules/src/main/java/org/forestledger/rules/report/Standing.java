// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

/** How the actual stands to the target on the last day of the period. */
public enum Standing {
    /** Nothing was fixed to hold it against. */
    NO_NUMBER,
    /** It is what is wanted. */
    REACHED,
    /** It is less than is wanted, and there is time left or no day was fixed. */
    OPEN,
    /** It is less than is wanted, and its day is over. */
    MISSED,
    /** It is more than is wanted. */
    EXCEEDED,
    /** It is a balance, and below what must hold at any time. */
    ALERT
}
