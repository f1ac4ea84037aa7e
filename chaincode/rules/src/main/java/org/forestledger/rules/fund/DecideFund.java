// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fund;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Incoming;

/**
 * Who received a fund confirms that the money lies in the account, or rejects the registration (F-02, CS-27).
 *
 * @param fundId the fund
 * @param confirmed true to confirm, false to reject
 */
public record DecideFund(String fundId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        Incoming.decide(work, Fund.KIND, fundId, confirmed);
    }
}
