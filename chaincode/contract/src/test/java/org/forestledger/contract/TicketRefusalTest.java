// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.OfferingWorld.RULES;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.carbon.CarbonUnitType;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.Contribution.Form;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.ticket.SubscriberGroup;
import org.forestledger.rules.ticket.TicketClass;
import org.forestledger.rules.ticket.TicketOffering;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;
import org.junit.jupiter.api.Test;

/** What the issue of forest tickets refuses, in the order of precedence. */
class TicketRefusalTest {
    private static final LocalDate TERM_FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate RIGHT_ENDS = LocalDate.of(2041, 12, 31);
    private static final Caller MANAGER =
            TestLedger.person("manager", Role.COMPANY_CLERK, "state-company", "nobody", "leaving", "village");

    private final ParcelWorld parcels = new ParcelWorld();
    private final TestLedger ledger = parcels.ledger;
    private final RuzhouWorld world = new RuzhouWorld(ledger);
    private final Restraints restraints = new Restraints(world);

    /** An issue on which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "g g";
        private String region = "no region";
        private String nameZh = " ";
        private List<ForestPlot> plots = List.of();
        private String manager = "nobody";
        private List<Contribution> contributions = List.of();
        private Optional<Fen> face = Optional.of(Fen.ZERO);
        private Optional<Tickets> total = Optional.of(Tickets.of(10));
        private LocalDate termTo = TERM_FROM.minusDays(1);
        private Optional<TicketOffering> offering = offered("none", true, 5, RIGHT_ENDS.plusDays(1));

        private ProposeTicketIssue get() {
            return new ProposeTicketIssue(
                    id,
                    nameZh,
                    "tickets",
                    region,
                    plots,
                    manager,
                    contributions,
                    face,
                    total,
                    TERM_FROM,
                    termTo,
                    paper("share-table"),
                    offering);
        }
    }

    private static Optional<TicketOffering> offered(String rules, boolean ratio, long cap, LocalDate opensOn) {
        return Optional.of(new TicketOffering(
                TicketClass.FOREST,
                rules,
                Optional.of(Tickets.of(cap)),
                ratio ? Optional.of(Bps.of(5_000)) : Optional.empty(),
                List.of(new SubscriberGroup(AccountKind.VILLAGE, opensOn))));
    }

    private static ForestPlot plot(String no, long centiMu) {
        return new ForestPlot(no, CentiMu.of(centiMu), RIGHT_ENDS, paper("right"));
    }

    private static Contribution put(String account, Form form, long fen, boolean consent) {
        return new Contribution(
                account,
                form,
                Fen.of(fen),
                paper("valuation"),
                consent ? Optional.of(paper("minutes")) : Optional.empty());
    }

    /** Three parcels of 15 mu in Ganzhou; the first bears tickets, the second carbon. Two cities' rules are in force. */
    private void found() {
        parcels.opened()
                .registered(
                        1, ParcelWorld.land(0, 0, 100), ParcelWorld.land(100, 0, 100), ParcelWorld.land(200, 0, 100));
        ledger.at(Instant.parse("2026-03-02T02:00:00Z"));
        world.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        world.account("leaving", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        world.account("village", AccountKind.VILLAGE, "GovernmentMSP");
        restraints.close("leaving");
        OfferingWorld.founded(world);
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("ruzhou-2023")));
        world.approve(AgreementKind.RULE_SET, "ruzhou-2023@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(
                COMPANY_CLERK,
                "carbon:ProposeProject",
                new ProposeCarbonProject(
                        "carbon",
                        "碳汇",
                        "carbon",
                        CarbonUnitType.CCER,
                        "method",
                        "state-company",
                        "ganzhou",
                        List.of(new Parcel(ParcelWorld.REGISTER + ":2", CentiMu.of(1_500))),
                        LocalDate.of(2018, 4, 1),
                        "body-v",
                        paper("design"),
                        paper("validation")));
        Draft first = new Draft();
        first.id = "taken";
        first.region = "ganzhou";
        first.nameZh = "林票";
        first.plots = List.of(plot(ParcelWorld.FIRST, 1_500));
        first.manager = "state-company";
        first.contributions = List.of(put("state-company", Form.FUNDS, 100, false));
        first.face = Optional.empty();
        first.termTo = RIGHT_ENDS;
        first.offering = Optional.empty();
        ledger.accept(COMPANY_CLERK, "ticket:ProposeIssue", first.get());
    }

    @Test
    @Precedence("ticket:ProposeIssue")
    void issue_shouldNameTheFirstFault_whenSeveralHold() {
        found();
        RefusalTable table = new RefusalTable(ledger, "ticket:ProposeIssue");
        Draft draft = new Draft();
        // A list is counted while the request is read, before it is asked who makes it.
        draft.plots = Collections.nCopies(2_001, plot("nowhere", 0));
        table.refused(RefusalCode.TOO_LONG, "$.plots", REGISTRAR, draft.get());
        draft.plots = List.of();
        table.refused(RefusalCode.NOT_PERMITTED, REGISTRAR, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "batchId", COMPANY_CLERK, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.INVALID_FIELD, "region", COMPANY_CLERK, draft.get());
        draft.region = "ganzhou";
        table.refused(RefusalCode.INVALID_FIELD, "nameZh", COMPANY_CLERK, draft.get());
        draft.nameZh = "林票";
        table.refused(RefusalCode.INVALID_FIELD, "termTo", COMPANY_CLERK, draft.get());
        draft.termTo = RIGHT_ENDS.plusDays(1);
        table.refused(RefusalCode.MISSING_FIELD, "plots", COMPANY_CLERK, draft.get());
        draft.plots = List.of(plot("nowhere", 0));
        table.refused(RefusalCode.MISSING_FIELD, "contributions", COMPANY_CLERK, draft.get());
        draft.contributions = Collections.nCopies(501, put("no-one", Form.LAND, 0, false));
        table.refused(RefusalCode.TOO_LONG, "contributions", COMPANY_CLERK, draft.get());
        draft.contributions = List.of(put("no-one", Form.LAND, 0, false));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, COMPANY_CLERK, draft.get());
        table.refused(RefusalCode.NOT_FOUND, "id", "nobody", MANAGER, draft.get());
        draft.manager = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, MANAGER, draft.get());
        draft.manager = "village";
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, MANAGER, draft.get());
        draft.manager = "state-company";
        table.refused(RefusalCode.INVALID_FIELD, "contributions.value", MANAGER, draft.get());
        draft.contributions = List.of(put("no-one", Form.LAND, 1_000_000, false));
        table.refused(RefusalCode.NOT_FOUND, "id", "no-one", MANAGER, draft.get());
        draft.contributions = List.of(put("leaving", Form.LAND, 1_000_000, false));
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, MANAGER, draft.get());
        draft.contributions =
                List.of(put("village", Form.LAND, 1_000_000, false), put("state-company", Form.FUNDS, 1, false));
        table.refused(RefusalCode.CONSENT_MISSING, MANAGER, draft.get());
        draft.contributions =
                List.of(put("village", Form.LAND, 1_000_000, true), put("state-company", Form.FUNDS, 1, false));
        issueOverParcels(table, draft);
        issueOnTerms(table, draft);
        draft.id = "g";
        table.accepted(MANAGER, draft.get());
    }

    private static void issueOverParcels(RefusalTable table, Draft draft) {
        table.refused(RefusalCode.INVALID_FIELD, "plots.area", MANAGER, draft.get());
        draft.plots = List.of(plot("nowhere", 1_501));
        table.refused(RefusalCode.PARCEL_NOT_REGISTERED, MANAGER, draft.get());
        draft.plots = List.of(plot(ParcelWorld.FIRST, 1_501));
        table.refused(RefusalCode.REGISTERED_AREA_TOO_SMALL, MANAGER, draft.get());
        draft.plots = List.of(plot(ParcelWorld.FIRST, 1_500));
        table.refused(RefusalCode.TICKET_TYPE_EXISTS, MANAGER, draft.get());
        draft.plots = List.of(plot(ParcelWorld.REGISTER + ":2", 1_500));
        table.refused(RefusalCode.PARCEL_ALREADY_USED, MANAGER, draft.get());
        draft.plots = List.of(plot(ParcelWorld.REGISTER + ":3", 1_500));
        table.refused(RefusalCode.TERM_EXCEEDS_RIGHT, MANAGER, draft.get());
        draft.termTo = LocalDate.of(2029, 3, 30);
    }

    private static void issueOnTerms(RefusalTable table, Draft draft) {
        LocalDate late = RIGHT_ENDS.plusDays(1);
        table.refused(RefusalCode.RULE_SET_NOT_ACTIVE, MANAGER, draft.get());
        draft.offering = offered("ruzhou-2023", true, 5, late);
        table.refused(RefusalCode.NUMBER_NOT_IN_RULE_SET, MANAGER, draft.get());
        draft.offering = offered(RULES, true, 5, late);
        table.refused(RefusalCode.TICKET_TERM_OUT_OF_RANGE, MANAGER, draft.get());
        draft.termTo = RIGHT_ENDS;
        table.refused(RefusalCode.INVALID_FIELD, "offering.capRatio", MANAGER, draft.get());
        draft.offering = offered(RULES, false, 5, late);
        table.refused(RefusalCode.INVALID_FIELD, "offering.priority", MANAGER, draft.get());
        draft.offering = offered(RULES, false, 5, RIGHT_ENDS);
        table.refused(RefusalCode.INVALID_FIELD, "faceValue", MANAGER, draft.get());
        draft.face = Optional.empty();
        table.refused(RefusalCode.SHARE_BELOW_ONE_TICKET, MANAGER, draft.get());
        draft.total = Optional.empty();
        table.refused(RefusalCode.INVALID_FIELD, "faceValue", MANAGER, draft.get());
        draft.face = Optional.of(Fen.ZERO);
        table.refused(RefusalCode.INVALID_FIELD, "faceValue", MANAGER, draft.get());
        draft.face = Optional.of(Fen.of(10));
        table.refused(RefusalCode.FACE_VALUE_NOT_EXACT, MANAGER, draft.get());
        draft.face = Optional.of(Fen.of(1));
        table.refused(RefusalCode.TICKET_CAP_EXCEEDED, MANAGER, draft.get());
        draft.offering = offered(RULES, false, 1_000_000, RIGHT_ENDS);
        table.refused(RefusalCode.ALREADY_EXISTS, MANAGER, draft.get());
    }
}
