// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Tickets;

/**
 * The terms on which tickets are offered, agreed on with the issue (F-20).
 *
 * @param ticketClass the class of the tickets
 * @param ruleSetId the rule set that says how short and how long a term may be, and what else the parcels may back
 * @param capTickets how many tickets one account may have; not beside a ratio
 * @param capRatio how large a part of all tickets one account may have, rounded down to whole tickets
 * @param priority who may take tickets from whom they are issued to, in the order of the days; who is in no group may not. Empty
 *     where everybody may at once
 */
public record TicketOffering(
        TicketClass ticketClass,
        String ruleSetId,
        Optional<Tickets> capTickets,
        Optional<Bps> capRatio,
        List<SubscriberGroup> priority) {
    private static final String YEARS_LEAST = "ticketTermYearsLeast";
    private static final String YEARS_MOST = "ticketTermYearsMost";

    public TicketOffering {
        priority = List.copyOf(priority);
    }

    /**
     * Refuses with RULE_SET_NOT_ACTIVE, with NUMBER_NOT_IN_RULE_SET where the rules fix no shortest term, with
     * TICKET_TERM_OUT_OF_RANGE, and with INVALID_FIELD for two caps, a group that is named twice and days that do not run upward
     * within the term.
     */
    void require(Work work, LocalDate termFrom, LocalDate termTo) {
        requireTerm(RuleSetVersion.requireActive(work, ruleSetId), termFrom, termTo);
        Refusal.unless(
                capTickets.isEmpty() || capRatio.isEmpty(), RefusalCode.INVALID_FIELD, "field", "offering.capRatio");
        Set<AccountKind> seen = new HashSet<>();
        LocalDate earliest = termFrom;
        for (SubscriberGroup group : priority) {
            Refusal.unless(
                    seen.add(group.accountKind())
                            && !group.opensOn().isBefore(earliest)
                            && !group.opensOn().isAfter(termTo),
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "offering.priority",
                    "group",
                    group.accountKind());
            earliest = group.opensOn();
        }
    }

    /** Refuses with TICKET_CAP_EXCEEDED where a contributor would get more than one account may have. */
    void requireWithinCap(String batchId, Map<String, Tickets> shares, Tickets all) {
        cap(all).ifPresent(most ->
                shares.forEach((account, tickets) -> Subscription.requireWithin(most, batchId, account, tickets)));
    }

    /** What one account may have of so many tickets; empty without a cap. */
    Optional<Tickets> cap(Tickets all) {
        return capRatio.map(ratio -> Tickets.of(BigInteger.valueOf(all.tickets())
                        .multiply(BigInteger.valueOf(ratio.bps()))
                        .divide(BigInteger.valueOf(Bps.WHOLE))
                        .longValueExact()))
                .or(() -> capTickets);
    }

    /** The first day counts: three years from 1 April end on 31 March. */
    private static void requireTerm(RuleSetVersion rules, LocalDate termFrom, LocalDate termTo) {
        LocalDate earliest = termFrom.plusYears(rules.years(YEARS_LEAST)).minusDays(1);
        boolean longest =
                rules.document().parameters().stream().anyMatch(p -> p.name().equals(YEARS_MOST));
        LocalDate latest = longest ? termFrom.plusYears(rules.years(YEARS_MOST)).minusDays(1) : LocalDate.MAX;
        Refusal.unless(
                !termTo.isBefore(earliest) && !termTo.isAfter(latest),
                RefusalCode.TICKET_TERM_OUT_OF_RANGE,
                "termTo",
                termTo,
                "earliest",
                earliest,
                "latest",
                longest ? latest.toString() : "");
    }
}
