// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.hold;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The beneficiary declines, or the owner takes back, what is held.
 *
 * @param holdId the hold
 */
public record VoidHold(String holdId) implements Command {
    @Override
    public void decide(Work work) {
        Hold hold = work.get(Hold.KIND, holdId);
        Refusal.unless(hold.tradeId().isEmpty(), RefusalCode.HOLD_OF_TRADE, "hold", holdId);
        Refusal.unless(
                work.caller().accounts().contains(hold.owner())
                        || work.caller().accounts().contains(hold.beneficiary()),
                RefusalCode.ACCOUNT_NOT_YOURS,
                "hold",
                holdId);
        work.answer(Hold.KIND, holdId, hold.giveBack(work, Hold.Status.VOIDED));
    }
}
