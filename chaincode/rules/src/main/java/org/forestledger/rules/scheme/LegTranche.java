// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import org.forestledger.rules.unit.Fen;

/**
 * A tranche as an amount.
 *
 * @param name the tranche's name
 * @param clause the source clause
 * @param amountFen the amount
 * @param due from when it may be paid
 * @param conditions the findings that must hold at the time of payment
 */
public record LegTranche(String name, String clause, Fen amountFen, Due due, List<String> conditions) {
    public LegTranche {
        conditions = List.copyOf(conditions);
    }
}
