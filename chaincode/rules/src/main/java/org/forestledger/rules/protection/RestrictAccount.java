// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;

/**
 * The registry enters that an account shall give nothing away until its papers are in order again (F-04).
 *
 * @param orderId the id of the new order, which another person decides on
 * @param accountId the account
 * @param reason why, in words
 * @param document the paper, with its number
 */
public record RestrictAccount(String orderId, String accountId, String reason, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        ProtectionOrder.propose(work, orderId, new Restriction(accountId), reason, document);
    }
}
