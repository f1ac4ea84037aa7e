// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/**
 * What stands behind a batch of forest tickets (林票).
 *
 * @param batchId the batch
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param region the region in which the parcels are numbered
 * @param plots the parcels with the rights to them
 * @param manager the account of who runs the forest (YC-09)
 * @param contributions what was put in
 * @param faceValue what a ticket stands for; absent where a total of tickets was given
 * @param totalTickets how many tickets there are; absent where a face value was given
 * @param shares the tickets by account; serial numbers follow the order of the accounts
 * @param termFrom the first day of the term
 * @param termTo the last day of the term
 * @param document the share table as the contributors have signed it
 * @param offering the terms on which the tickets are offered (F-20)
 */
public record TicketIssue(
        String batchId,
        String nameZh,
        String nameEn,
        String region,
        List<ForestPlot> plots,
        String manager,
        List<Contribution> contributions,
        Optional<Fen> faceValue,
        Optional<Tickets> totalTickets,
        Map<String, Tickets> shares,
        LocalDate termFrom,
        LocalDate termTo,
        Evidence document,
        Optional<TicketOffering> offering) {
    /** Where ticket issues are kept. */
    public static final Kind<TicketIssue> KIND = new Kind<>("ticketIssue", TicketIssue.class);

    public TicketIssue {
        plots = List.copyOf(plots);
        contributions = List.copyOf(contributions);
        shares = java.util.Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /** All tickets of the issue. */
    public Tickets allTickets() {
        return shares.values().stream().reduce(Tickets.of(0), Tickets::plus);
    }

    /** The lots as they come to be: one for each contributor, serial numbers in the order of the accounts. */
    public List<Lot> firstLots() {
        List<Lot> lots = new ArrayList<>();
        long next = 1;
        for (Map.Entry<String, Tickets> share : shares.entrySet()) {
            SerialRange range = new SerialRange(next, next + share.getValue().tickets() - 1);
            lots.add(new Lot(batchId, range, share.getKey(), Lot.Status.AVAILABLE, Optional.empty(), batchId)
                    .dividendsSettledTo(0));
            next = range.to() + 1;
        }
        return List.copyOf(lots);
    }
}
