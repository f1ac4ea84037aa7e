// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;

/**
 * Tickets pledged to a lender: they stay with their holder and do not move before the lender releases them (F-60).
 *
 * @param pledgeId the id
 * @param holder the holder's account
 * @param lender the lender's account
 * @param slice the pledged tickets; {@code lotFrom} equals {@code from}, as they were cut out
 * @param dividendsToLender whether the lender gets what is declared while the pledge stands
 * @param status whether it stands
 */
public record TicketPledge(
        String pledgeId, String holder, String lender, LotSlice slice, boolean dividendsToLender, Status status) {
    /** Where pledges of tickets are kept. */
    public static final Kind<TicketPledge> KIND = new Kind<>("ticketPledge", TicketPledge.class);

    /** Whether a pledge stands. */
    public enum Status {
        REGISTERED,
        RELEASED
    }

    /** What a pledged lot names as what binds it. */
    static String binding(String pledgeId) {
        return KIND.key(pledgeId);
    }

    /** Who is owed what a lot earns: its owner, or the lender of the pledge that says so. */
    public static String payee(Work work, Lot lot) {
        String prefix = KIND.key("");
        return lot.boundBy()
                .filter(by -> lot.status() == Lot.Status.PLEDGED && by.startsWith(prefix))
                .map(by -> work.get(KIND, by.substring(prefix.length())))
                .filter(TicketPledge::dividendsToLender)
                .map(TicketPledge::lender)
                .orElse(lot.owner());
    }
}
