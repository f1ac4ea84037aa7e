// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** In which direction a number of a city's rule set may be made stricter by the rule set of a county (GZ-35). */
public enum Strictness {
    /** The county may demand more: its number is at least this. */
    AT_LEAST,
    /** The county may allow less: its number is at most this. */
    AT_MOST,
    /** The county keeps the number. */
    EXACT;

    /** Whether a county's number keeps to the city's. */
    public boolean keeps(long city, long county) {
        return switch (this) {
            case AT_LEAST -> county >= city;
            case AT_MOST -> county <= city;
            case EXACT -> county == city;
        };
    }
}
