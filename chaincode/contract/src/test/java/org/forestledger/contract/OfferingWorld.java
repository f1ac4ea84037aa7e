// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.ticket.SubscriberGroup;
import org.forestledger.rules.ticket.TicketClass;
import org.forestledger.rules.ticket.TicketOffering;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Tickets;

/** Terms on which tickets are offered, under the rules of Yangcheng with a shortest term of three years. */
final class OfferingWorld {
    static final String RULES = "yangcheng-2025";

    private OfferingWorld() {}

    /** Brings the rules into force. */
    static void founded(RuzhouWorld world) {
        RuleSet file = RuleSetFiles.read(RULES);
        RuleSet rules = new RuleSet(
                file.id(),
                file.version(),
                file.region(),
                file.nameZh(),
                file.nameEn(),
                file.status(),
                file.instrument(),
                file.validFrom(),
                file.validTo(),
                Stream.concat(
                                file.parameters().stream(),
                                Stream.of(new Parameter("ticketTermYearsLeast", 3, Unit.YEARS, "F-20")))
                        .toList(),
                file.schemes(),
                file.uses());
        world.ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(rules));
        world.approve(AgreementKind.RULE_SET, RULES + "@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    static Optional<TicketOffering> capped(long tickets, SubscriberGroup... priority) {
        return Optional.of(new TicketOffering(
                TicketClass.FOREST, RULES, Optional.of(Tickets.of(tickets)), Optional.empty(), List.of(priority)));
    }

    static Optional<TicketOffering> capped(Bps part) {
        return Optional.of(
                new TicketOffering(TicketClass.FOREST, RULES, Optional.empty(), Optional.of(part), List.of()));
    }
}
