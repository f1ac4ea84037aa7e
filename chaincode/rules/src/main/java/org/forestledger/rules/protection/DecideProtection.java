// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Another person confirms an order, which does it, or refuses it (F-02).
 *
 * @param orderId the order; a freeze's has the freeze's id
 * @param confirmed true to confirm, false to refuse
 * @param refusedReason why it is refused; required then and only then
 */
public record DecideProtection(String orderId, boolean confirmed, Optional<String> refusedReason) implements Command {
    @Override
    public void decide(Work work) {
        boolean reasoned = refusedReason.map(reason -> !reason.isBlank()).orElse(false);
        Refusal.unless(confirmed || reasoned, RefusalCode.MISSING_FIELD, "field", "refusedReason");
        Refusal.unless(!confirmed || refusedReason.isEmpty(), RefusalCode.INVALID_FIELD, "field", "refusedReason");
        ProtectionOrder order = work.get(ProtectionOrder.KIND, orderId);
        Guards.requireOtherPerson(work.caller(), order.proposedBy());
        Refusal.unless(
                order.status() == ProtectionOrder.Status.PROPOSED,
                RefusalCode.WRONG_STATE,
                "order",
                orderId,
                "status",
                order.status());
        if (confirmed) {
            order.measure().confirmed(work, order);
        } else {
            order.measure().refused(work, order);
        }
        work.answer(ProtectionOrder.KIND, orderId, order.decided(work, confirmed, refusedReason));
    }
}
