// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.carbon.CarbonUnitType;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.project.LandAttribute;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.ticket.TicketClass;
import org.forestledger.rules.ticket.TicketOffering;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/** One forest that several assets want, and the rule sets that say which of them may have it (A-37). */
final class AttributeWorld {
    static final String PARCEL = "parcel-1";

    final RuzhouWorld world = new RuzhouWorld();
    final TestLedger ledger = world.ledger;

    AttributeWorld() {
        world.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
    }

    /** What a rule set says of two attributes: 0 lets both stand on one parcel. */
    static Parameter listed(LandAttribute one, LandAttribute other, long value) {
        return new Parameter(one.exclusionWith(other), value, Unit.COUNT, "A-37");
    }

    /** Brings a version of a rule set into force that lists so much and no more. */
    void rules(String id, int version, Parameter... exclusions) {
        RuleSet file = RuleSetFiles.read("yangcheng-2025");
        RuleSet document = new RuleSet(
                id,
                version,
                file.region(),
                file.nameZh(),
                file.nameEn(),
                file.status(),
                file.instrument(),
                file.validFrom(),
                file.validTo(),
                Stream.concat(
                                Stream.of(new Parameter("ticketTermYearsLeast", 3, Unit.YEARS, "F-20")),
                                Arrays.stream(exclusions))
                        .toList(),
                List.of(),
                List.of());
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(document));
        world.approve(AgreementKind.RULE_SET, id + "@" + version, LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** The function that ties a parcel for an attribute. */
    static String function(LandAttribute attribute) {
        return switch (attribute) {
            case CARBON -> "carbon:ProposeProject";
            case INDICATORS -> "project:Propose";
            case TICKETS -> "ticket:ProposeIssue";
        };
    }

    /** An asset of the attribute over the parcel; tickets name a rule set by their offering. */
    static Record asset(LandAttribute attribute, String id, Optional<String> ruleSetId) {
        return switch (attribute) {
            case CARBON -> carbon(id, ruleSetId);
            case INDICATORS -> indicators(id, ruleSetId);
            case TICKETS -> tickets(id, ruleSetId);
        };
    }

    private static List<Parcel> parcels() {
        return List.of(new Parcel(PARCEL, CentiMu.of(1_000)));
    }

    private static ProposeCarbonProject carbon(String id, Optional<String> ruleSetId) {
        return new ProposeCarbonProject(
                id,
                "碳汇",
                id,
                CarbonUnitType.CCER,
                "CCER-14-001-V01",
                "state-company",
                "yangcheng",
                parcels(),
                LocalDate.of(2018, 4, 1),
                CarbonWorld.VALIDATOR,
                paper("design"),
                paper("validation"),
                ruleSetId);
    }

    private static ProposeProject indicators(String id, Optional<String> ruleSetId) {
        return new ProposeProject(
                id,
                "项目",
                id,
                "yangcheng",
                Project.Origin.NEW,
                Project.Route.DIRECT_STATE_COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parcels(),
                paper("plan"),
                ruleSetId);
    }

    private static ProposeTicketIssue tickets(String id, Optional<String> ruleSetId) {
        return new ProposeTicketIssue(
                id,
                "林票",
                id,
                "yangcheng",
                List.of(new ForestPlot(PARCEL, CentiMu.of(1_000), LocalDate.of(2050, 1, 1), paper("right"))),
                "state-company",
                List.of(new Contribution(
                        "state-company", Contribution.Form.FUNDS, Fen.of(1_000), paper("valuation"), Optional.empty())),
                Optional.empty(),
                Optional.of(Tickets.of(10)),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2046, 3, 31),
                paper("table"),
                ruleSetId.map(rules ->
                        new TicketOffering(TicketClass.FOREST, rules, Optional.empty(), Optional.empty(), List.of())));
    }
}
