// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** How the text of an input is read and in which unit it counts. */
public enum InputKind {
    /** Yuan per mu with at most two decimals, counted in fen per mu. */
    YUAN_PER_MU(Unit.FEN_PER_MU),
    /** Mu with at most two decimals, counted in 1/100 mu. */
    MU(Unit.CENTI_MU),
    /** Basis points as digits, 0 to 10,000. */
    BPS(Unit.BPS),
    /** Fen as digits. */
    FEN(Unit.FEN),
    /** Yuan with at most two decimals, counted in fen. */
    YUAN(Unit.FEN),
    /** A share table as {@code holder:bps,holder:bps}. */
    CAP_TABLE(Unit.SHARES);

    private final Unit unit;

    InputKind(Unit unit) {
        this.unit = unit;
    }

    /** The unit in which the read value counts. */
    public Unit unit() {
        return unit;
    }
}
