// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;

/**
 * The registry enters that the court or regulator lifts its freeze (F-61).
 *
 * @param orderId the id of the new order, which another person decides on
 * @param freezeId the freeze
 * @param authority who imposed it
 * @param reason why, in words
 * @param document the order to lift it, with its number
 */
public record LiftFreeze(String orderId, String freezeId, String authority, String reason, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        ProtectionOrder.propose(work, orderId, new FreezeLifting(freezeId, authority), reason, document);
    }
}
