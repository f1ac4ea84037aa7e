// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.project.ParcelBacking;

/** What the end of an agreement on forest tickets does. */
public final class TicketEffect {
    private TicketEffect() {}

    /** Mints one lot for each contributor, serials in the order of the accounts; the terms of the offering bind from now on. */
    public static void issued(Work work, String batchId) {
        Batch batch = work.get(Batch.KIND, batchId);
        work.put(Batch.KIND, batchId, batch.with(Batch.Status.ISSUED));
        TicketIssue issue = work.get(TicketIssue.KIND, batchId);
        issue.firstLots().forEach(lot -> work.create(Lot.KIND, lot.id(), lot));
        Subscription.open(work, issue);
    }

    /** The tickets will never exist; their parcels are free for others. */
    public static void notIssued(Work work, String batchId) {
        work.put(Batch.KIND, batchId, work.get(Batch.KIND, batchId).with(Batch.Status.REFUSED));
        TicketIssue issue = work.get(TicketIssue.KIND, batchId);
        for (ForestPlot plot : issue.plots()) {
            ParcelBacking.release(work, issue.region(), plot.parcelNo(), ParcelBacking.Use.TICKETS);
        }
    }
}
