// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;

/**
 * Somebody who acts for an account declares that nothing is left on it and asks to close it (F-05).
 *
 * @param orderId the id of the new order, which the registry decides on after the notice
 * @param accountId the account
 * @param reason why, in words
 * @param document the signed declaration, with its number
 */
public record CloseAccount(String orderId, String accountId, String reason, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), accountId);
        ProtectionOrder.propose(work, orderId, new Closing(accountId), reason, document);
    }
}
