// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.ticket.Subscription;
import org.forestledger.rules.ticket.TicketHolding;

/** Where an offering has a cap, an account's sum is what it owns with what is held for it (F-20). */
final class TicketCapsCounted implements Invariant {
    @Override
    public String name() {
        return "ticket-caps-counted";
    }

    @Override
    public String reference() {
        return "F-20, ADR 0029";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, Long> counted = new TreeMap<>();
        for (Lot lot : state.all(Lot.KIND)) {
            if (hasCap(state, lot.batchId())) {
                counted.merge(
                        TicketHolding.idOf(lot.batchId(), lot.owner()),
                        lot.range().count(),
                        Long::sum);
            }
        }
        for (Hold hold : state.all(Hold.KIND)) {
            if (hold.status() == Hold.Status.PENDING) {
                hold.ranges().stream()
                        .filter(slice -> hasCap(state, slice.batchId()))
                        .forEach(slice -> counted.merge(
                                TicketHolding.idOf(slice.batchId(), hold.beneficiary()),
                                slice.range().count(),
                                Long::sum));
            }
        }
        for (TicketHolding sum : state.all(TicketHolding.KIND)) {
            String id = TicketHolding.idOf(sum.batchId(), sum.account());
            Long there = counted.remove(id);
            long has = there == null ? 0 : there;
            if (has != sum.tickets().tickets()) {
                found.violation(
                        TicketHolding.KIND.key(id),
                        "it says " + sum.tickets().tickets() + " tickets, but the account has " + has);
            }
        }
        counted.forEach((id, tickets) -> found.violation(
                TicketHolding.KIND.key(id), "it is missing, but the account has " + tickets + " tickets"));
    }

    private static boolean hasCap(WholeState state, String batchId) {
        return state.find(Subscription.KIND, batchId).flatMap(Subscription::cap).isPresent();
    }
}
