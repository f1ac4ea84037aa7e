// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.unit.Tickets;

/**
 * How many tickets of an issue with a cap an account has, with those that are held for it (F-20).
 *
 * <p>Only issues with a cap count: whether one more ticket may come needs the sum, and lots are never searched.
 *
 * @param batchId the batch of tickets
 * @param account the account
 * @param tickets how many, tickets that were handed in included
 */
public record TicketHolding(String batchId, String account, Tickets tickets) {
    /** Where the sums are kept, by batch and account. */
    public static final Kind<TicketHolding> KIND = new Kind<>("ticketHolding", TicketHolding.class);

    /** The id of an account's sum. */
    public static String idOf(String batchId, String account) {
        return batchId + "/" + account;
    }

    static Tickets of(Work work, String batchId, String account) {
        return work.find(KIND, idOf(batchId, account))
                .map(TicketHolding::tickets)
                .orElse(Tickets.of(0));
    }

    static void more(Work work, String batchId, String account, Tickets tickets) {
        put(work, batchId, account, of(work, batchId, account).plus(tickets));
    }

    static void less(Work work, String batchId, String account, Tickets tickets) {
        put(work, batchId, account, of(work, batchId, account).minus(tickets));
    }

    private static void put(Work work, String batchId, String account, Tickets tickets) {
        work.put(KIND, idOf(batchId, account), new TicketHolding(batchId, account, tickets));
    }
}
