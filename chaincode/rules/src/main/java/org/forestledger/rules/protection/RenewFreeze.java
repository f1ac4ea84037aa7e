// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;

/**
 * The registry enters that the court or regulator goes on with its freeze, before it ends (F-61).
 *
 * @param orderId the id of the new order, which another person decides on
 * @param freezeId the freeze
 * @param authority who imposed it
 * @param endsOn the new last day: after the one so far, at most three years after today
 * @param reason why, in words
 * @param document the order to renew, with its number
 */
public record RenewFreeze(
        String orderId, String freezeId, String authority, LocalDate endsOn, String reason, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        ProtectionOrder.propose(work, orderId, new FreezeRenewal(freezeId, authority, endsOn), reason, document);
    }
}
