// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import java.util.Optional;

/**
 * A band of unit prices; the amount in it is the figure {@code <name>Fen}.
 *
 * @param name the band's name
 * @param clause the source clause
 * @param upTo the highest price in fen per mu that still belongs to the band; open for the last one
 * @param ratios the ratios in basis points, one for each part in the order of the parts; they sum to 10,000
 */
public record Band(String name, String clause, Optional<Quantity> upTo, List<Quantity> ratios) {
    public Band {
        ratios = List.copyOf(ratios);
    }
}
