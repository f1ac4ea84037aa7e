// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.buyback.BuyBackRight;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Tickets;

/**
 * What the terms of an offering bind after the issue: who may take tickets, and how many (F-20).
 *
 * <p>It binds gifts, sales and what is held for somebody; a succession and a court's order may go beyond the cap. The guarantor
 * of a buy-back is bound by neither, as it has to take what comes back.
 *
 * @param batchId the batch of tickets
 * @param cap how many tickets one account may have or be promised
 * @param priority who may take tickets and from when on; empty where everybody may
 */
public record Subscription(String batchId, Optional<Tickets> cap, List<SubscriberGroup> priority) {
    /** Where they are kept, by batch; only of offerings that bind transfers. */
    public static final Kind<Subscription> KIND = new Kind<>("ticketSubscription", Subscription.class);

    public Subscription {
        priority = List.copyOf(priority);
    }

    /** Begins with the issue: the first lots are counted. */
    static void open(Work work, TicketIssue issue) {
        issue.offering().ifPresent(offering -> {
            Subscription terms =
                    new Subscription(issue.batchId(), offering.cap(issue.allTickets()), offering.priority());
            if (terms.cap.isPresent() || !terms.priority.isEmpty()) {
                work.create(KIND, issue.batchId(), terms);
                terms.cap.ifPresent(most -> issue.shares()
                        .forEach((account, tickets) -> TicketHolding.more(work, issue.batchId(), account, tickets)));
            }
        });
    }

    /** Counts a lot that gets another owner, for whatever reason. */
    public static void moved(Work work, Lot lot, String to) {
        if (of(work, lot).flatMap(Subscription::cap).isPresent()) {
            TicketHolding.less(work, lot.batchId(), lot.owner(), count(lot));
            TicketHolding.more(work, lot.batchId(), to, count(lot));
        }
    }

    /** Counts a lot for who it is held for, and refuses as {@link #requireTaker} does. */
    public static void promised(Work work, Lot lot, String to) {
        if (of(work, lot).flatMap(Subscription::cap).isPresent()) {
            TicketHolding.more(work, lot.batchId(), to, count(lot));
        }
        requireTaker(work, lot, to);
    }

    /** A lot is not held for somebody any more. */
    public static void promiseEnded(Work work, Lot lot, String to) {
        if (of(work, lot).flatMap(Subscription::cap).isPresent()) {
            TicketHolding.less(work, lot.batchId(), to, count(lot));
        }
    }

    /** Refuses with SUBSCRIBER_NOT_YET and TICKET_CAP_EXCEEDED; the lot is counted already. */
    public static void requireTaker(Work work, Lot lot, String account) {
        of(work, lot).filter(terms -> !terms.isGuarantor(work, account)).ifPresent(terms -> {
            terms.requireTurn(work, account);
            terms.cap.ifPresent(most ->
                    requireWithin(most, terms.batchId, account, TicketHolding.of(work, terms.batchId, account)));
        });
    }

    static void requireWithin(Tickets most, String batchId, String account, Tickets tickets) {
        Refusal.unless(
                tickets.compareTo(most) <= 0,
                RefusalCode.TICKET_CAP_EXCEEDED,
                "batch",
                batchId,
                "account",
                account,
                "tickets",
                tickets.tickets(),
                "cap",
                most.tickets());
    }

    private void requireTurn(Work work, String account) {
        AccountKind kind = work.get(Account.KIND, account).accountKind();
        boolean open = priority.isEmpty()
                || priority.stream()
                        .anyMatch(group -> group.accountKind() == kind
                                && !work.tx().today().isBefore(group.opensOn()));
        Refusal.unless(
                open,
                RefusalCode.SUBSCRIBER_NOT_YET,
                "batch",
                batchId,
                "account",
                account,
                "accountKind",
                kind,
                "today",
                work.tx().today());
    }

    private boolean isGuarantor(Work work, String account) {
        return work.find(BuyBackRight.KIND, batchId)
                .filter(right -> right.status() == BuyBackRight.Status.AGREED)
                .filter(right -> right.guarantor().equals(account))
                .isPresent();
    }

    /** Only units that bear dividends can be tickets, so nothing is read for others. */
    private static Optional<Subscription> of(Work work, Lot lot) {
        return lot.dividendsTo().isEmpty() ? Optional.empty() : work.find(KIND, lot.batchId());
    }

    private static Tickets count(Lot lot) {
        return Tickets.of(lot.range().count());
    }
}
