// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.ticket.TicketShares;
import org.forestledger.rules.unit.Tickets;
import org.forestledger.verifier.state.StateWrite;

/**
 * Computes the shares of every issue of forest tickets again from what was put in; when it is issued, each contributor must
 * get one lot with as many tickets.
 */
public final class TicketCheck extends EntryCheck<TicketIssue> {
    /** For one run. */
    public TicketCheck() {
        super("ticket", TicketIssue.KIND);
    }

    @Override
    void judge(Entries entries, String id, TicketIssue issue) {
        if (!issue.batchId().equals(id)) {
            entries.fault("The ticket issue " + issue.batchId() + " stands under the key of " + id + ".");
        }
        if (entries.before(TicketIssue.KIND, id)
                .filter(earlier -> !earlier.equals(issue))
                .isPresent()) {
            entries.fault("The ticket issue " + id + " was changed after it was proposed.");
        }
        try {
            Map<String, Tickets> again =
                    TicketShares.of(issue.contributions(), issue.faceValue(), issue.totalTickets());
            if (!again.equals(issue.shares())) {
                entries.fault("The ticket issue " + id + " is not what the contributions give: " + issue.shares()
                        + " instead of " + again + ".");
            }
        } catch (RefusedException e) {
            entries.fault("The rules refuse the ticket issue " + id + ": " + e.refusal() + ".");
        }
    }

    @Override
    void judgeOther(Entries entries, StateWrite write) {
        idOf(Batch.KIND, write)
                .flatMap(id -> entries.written(Batch.KIND, id))
                .filter(batch -> batch.asset() == Batch.Asset.FOREST_TICKET)
                .ifPresent(batch -> checkBatch(entries, batch));
    }

    private static void checkBatch(Entries entries, Batch batch) {
        Optional<TicketIssue> issue = entries.after(TicketIssue.KIND, batch.batchId());
        if (issue.filter(i -> i.allTickets().tickets() == batch.totalUnits()).isEmpty()) {
            entries.fault("The batch " + batch.batchId() + " of " + batch.totalUnits()
                    + " tickets is not that of a ticket issue.");
            return;
        }
        boolean issued = batch.status() == Batch.Status.ISSUED
                && entries.before(Batch.KIND, batch.batchId())
                        .filter(earlier -> earlier.status() == Batch.Status.ISSUED)
                        .isEmpty();
        if (issued) {
            issue.get().firstLots().forEach(lot -> checkLot(entries, lot));
        }
    }

    private static void checkLot(Entries entries, Lot lot) {
        if (!entries.written(Lot.KIND, lot.id()).equals(Optional.of(lot))) {
            entries.fault("The tickets " + lot.range().from() + " to "
                    + lot.range().to() + " of " + lot.batchId() + " do not come to " + lot.owner() + ".");
        }
    }
}
