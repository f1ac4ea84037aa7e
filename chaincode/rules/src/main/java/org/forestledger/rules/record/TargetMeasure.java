// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import org.forestledger.rules.scheme.Unit;

/** What is counted against a target. */
public enum TargetMeasure {
    /** How many confirmed records of a type there are. */
    RECORD_COUNT(Unit.COUNT),
    /** The sum of a number field of the confirmed records of a type, in the unit of the field. */
    RECORD_SUM(Unit.COUNT),
    /** The accepted area of the region's banked projects; a subject is the township of a project. */
    BANKED_AREA(Unit.CENTI_MU),
    /** The area that was granted as quotas of forest land, county's and pool's part; a subject is the county. */
    QUOTA_GRANTED(Unit.CENTI_MU),
    /** The area of construction-land indicators that townships were approved to use; a subject is the township. */
    INDICATORS_USED(Unit.CENTI_MU),
    /** What indicators were sold for under the target's rule set, once the whole price is there. */
    SALES(Unit.FEN),
    /** Money for sold land, bonds, budget and other public money that came in; a subject is the project. */
    MONEY_IN(Unit.FEN),
    /** What land making has cost and what was paid out of funds; a subject is the project. */
    MONEY_OUT(Unit.FEN),
    /** What came in less what it has cost; below zero where more went out. */
    MONEY_BALANCE(Unit.FEN);

    private final Unit unit;

    TargetMeasure(Unit unit) {
        this.unit = unit;
    }

    /** The unit of what is counted; of a sum over records the field says it. */
    public Unit unit() {
        return unit;
    }

    /** Whether it goes up and down and must hold at any time, so that nothing is left to be reached later. */
    public boolean isBalance() {
        return this == MONEY_BALANCE;
    }

    /** Whether it is counted over records. */
    public boolean isOfRecords() {
        return this == RECORD_COUNT || this == RECORD_SUM;
    }
}
