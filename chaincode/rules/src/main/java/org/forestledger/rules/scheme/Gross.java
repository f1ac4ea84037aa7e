// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;
import org.forestledger.rules.unit.Rounding;

/** How the gross amount comes about. */
public sealed interface Gross {
    /**
     * Price times area; or the contract total where one is given, which must lie within half a fen of it.
     *
     * @param price the price in fen per mu
     * @param area the area in 1/100 mu
     * @param rounding how a fraction of a fen is rounded, by custom HALF_UP
     * @param contractTotal the optional input in fen that carries the contract total, if the scheme knows one
     */
    record ByPrice(Quantity price, Quantity area, Rounding rounding, Optional<String> contractTotal) implements Gross {}

    /**
     * An amount that is given.
     *
     * @param amount the amount in fen
     */
    record Given(Quantity amount) implements Gross {}
}
