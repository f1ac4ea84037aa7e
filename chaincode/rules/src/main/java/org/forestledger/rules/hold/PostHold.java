// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.hold;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The beneficiary takes what is held, before the hold expires.
 *
 * @param holdId the hold
 */
public record PostHold(String holdId) implements Command {
    @Override
    public void decide(Work work) {
        Hold hold = work.get(Hold.KIND, holdId);
        Refusal.unless(hold.tradeId().isEmpty(), RefusalCode.HOLD_OF_TRADE, "hold", holdId);
        Guards.requireAccount(work.caller(), hold.beneficiary());
        hold.requirePending();
        Refusal.unless(
                work.tx().time().isBefore(hold.expiresAt()),
                RefusalCode.HOLD_EXPIRED,
                "hold",
                holdId,
                "expiresAt",
                hold.expiresAt());
        work.answer(Hold.KIND, holdId, hold.post(work, holdId));
    }
}
