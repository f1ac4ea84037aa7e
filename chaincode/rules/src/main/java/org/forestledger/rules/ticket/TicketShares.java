// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.apportion.LargestRemainder;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/** How many tickets each contributor gets: by the share in what was put in (YC-07). */
public final class TicketShares {
    private TicketShares() {}

    /**
     * The tickets by account, in the order of the accounts.
     *
     * @param contributions what was put in; one account may put in several things
     * @param faceValue what a ticket stands for: values must be whole multiples, or FACE_VALUE_NOT_EXACT
     * @param totalTickets how many tickets there are: shared out by largest remainder, ties to the smaller account id; who
     *     would get none is refused with SHARE_BELOW_ONE_TICKET
     */
    public static Map<String, Tickets> of(
            List<Contribution> contributions, Optional<Fen> faceValue, Optional<Tickets> totalTickets) {
        Refusal.unless(
                faceValue.isPresent() != totalTickets.isPresent(), RefusalCode.INVALID_FIELD, "field", "faceValue");
        TreeMap<String, Fen> values = new TreeMap<>();
        contributions.forEach(c -> values.merge(c.contributor(), c.value(), Fen::plus));
        Map<String, Tickets> shares = faceValue
                .map(face -> byFaceValue(values, face))
                .orElseGet(() -> byTotal(values, totalTickets.orElseThrow()));
        shares.forEach((account, tickets) ->
                Refusal.unless(tickets.tickets() > 0, RefusalCode.SHARE_BELOW_ONE_TICKET, "contributor", account));
        return shares;
    }

    private static Map<String, Tickets> byFaceValue(Map<String, Fen> values, Fen face) {
        Refusal.unless(!face.isZero(), RefusalCode.INVALID_FIELD, "field", "faceValue");
        Map<String, Tickets> shares = new TreeMap<>();
        values.forEach((account, value) -> {
            Refusal.unless(
                    value.fen() % face.fen() == 0,
                    RefusalCode.FACE_VALUE_NOT_EXACT,
                    "contributor",
                    account,
                    "valueFen",
                    value.fen(),
                    "faceValueFen",
                    face.fen());
            shares.put(account, Tickets.of(value.fen() / face.fen()));
        });
        return shares;
    }

    private static Map<String, Tickets> byTotal(Map<String, Fen> values, Tickets total) {
        Map<String, Long> weights = new TreeMap<>();
        values.forEach((account, value) -> weights.put(account, value.fen()));
        Map<String, Tickets> shares = new TreeMap<>();
        LargestRemainder.of(total.tickets(), weights)
                .forEach((account, tickets) -> shares.put(account, Tickets.of(tickets)));
        return shares;
    }
}
