// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;

/**
 * A tranche of a leg.
 *
 * @param name the tranche's name
 * @param clause the source clause
 * @param share the share of the leg in basis points
 * @param due from when it may be paid
 * @param conditions the findings that must hold at the time of payment
 */
public record Tranche(String name, String clause, Quantity share, Due due, List<String> conditions) {
    public Tranche {
        conditions = List.copyOf(conditions);
    }
}
