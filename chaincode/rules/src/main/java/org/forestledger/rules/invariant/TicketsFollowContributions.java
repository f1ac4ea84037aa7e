// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.ticket.TicketShares;

/** The tickets of an issue are shared out by what was put in, and the batch has as many (YC-07). */
final class TicketsFollowContributions implements Invariant {
    @Override
    public String name() {
        return "tickets-follow-contributions";
    }

    @Override
    public String reference() {
        return "YC-07, A-35";
    }

    @Override
    public void check(WholeState state, Found found) {
        for (TicketIssue issue : state.all(TicketIssue.KIND)) {
            String key = TicketIssue.KIND.key(issue.batchId());
            long tickets = issue.allTickets().tickets();
            boolean batch = state.find(Batch.KIND, issue.batchId())
                    .filter(b -> b.asset() == Batch.Asset.FOREST_TICKET && b.totalUnits() == tickets)
                    .isPresent();
            if (!batch) {
                found.violation(key, "it has no batch of " + tickets + " tickets");
            }
            if (!follows(issue)) {
                found.violation(key, "its shares " + issue.shares() + " are not what the contributions give");
            }
        }
    }

    private static boolean follows(TicketIssue issue) {
        try {
            return TicketShares.of(issue.contributions(), issue.faceValue(), issue.totalTickets())
                    .equals(issue.shares());
        } catch (RefusedException e) {
            return false;
        }
    }
}
