// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import org.forestledger.rules.unit.Fen;

/**
 * A named amount of a settlement.
 *
 * @param name the name, with the unit last
 * @param amountFen the amount
 */
public record Figure(String name, Fen amountFen) {}
