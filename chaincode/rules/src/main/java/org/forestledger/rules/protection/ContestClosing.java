// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Anyone names an entry that is left on an account that is being closed or was closed: the account is open again (F-05).
 *
 * @param orderId the order by which it is closed
 * @param leftover what is left; refused with NOTHING_LEFT where it is not on the account
 */
public record ContestClosing(String orderId, Leftover leftover) implements Command {
    @Override
    public void decide(Work work) {
        ProtectionOrder order = work.get(ProtectionOrder.KIND, orderId);
        Refusal.unless(
                order.measure() instanceof Closing && order.status() != ProtectionOrder.Status.REFUSED,
                RefusalCode.WRONG_STATE,
                "order",
                orderId,
                "status",
                order.status());
        String accountId = ((Closing) order.measure()).accountId();
        Refusal.unless(
                leftover.isOn(work, accountId),
                RefusalCode.NOTHING_LEFT,
                "account",
                accountId,
                "entry",
                leftover.entryId());
        // Nothing else moves an account from these two states, and an order that failed is refused: so it is this
        // closing.
        work.get(Account.KIND, accountId).move(work, Account.Status.ACTIVE);
        String why = leftover.leftoverKind() + " " + leftover.entryId();
        work.answer(ProtectionOrder.KIND, orderId, order.decided(work, false, Optional.of(why)));
    }
}
