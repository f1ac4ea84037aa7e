// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;

/**
 * The registry enters that a listed subject may sell and buy again (F-37).
 *
 * @param orderId the id of the new order, which another person decides on
 * @param subjectCode the subject's official code
 * @param reason why, in words
 * @param document the source, with its number
 */
public record DelistCredit(String orderId, String subjectCode, String reason, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        ProtectionOrder.propose(work, orderId, new CreditDelisting(subjectCode), reason, document);
    }
}
