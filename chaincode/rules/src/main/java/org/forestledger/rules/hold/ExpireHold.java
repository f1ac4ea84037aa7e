// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.hold;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Anyone gives back what is held once its time is over.
 *
 * @param holdId the hold
 */
public record ExpireHold(String holdId) implements Command {
    @Override
    public void decide(Work work) {
        Hold hold = work.get(Hold.KIND, holdId);
        Refusal.unless(hold.tradeId().isEmpty(), RefusalCode.HOLD_OF_TRADE, "hold", holdId);
        hold.requirePending();
        requireOver(work, hold);
        work.answer(Hold.KIND, holdId, hold.giveBack(work, Hold.Status.EXPIRED));
    }

    /** Refuses with HOLD_NOT_EXPIRED before its time. */
    public static void requireOver(Work work, Hold hold) {
        Refusal.unless(
                !work.tx().time().isBefore(hold.expiresAt()),
                RefusalCode.HOLD_NOT_EXPIRED,
                "hold",
                hold.holdId(),
                "expiresAt",
                hold.expiresAt());
    }
}
