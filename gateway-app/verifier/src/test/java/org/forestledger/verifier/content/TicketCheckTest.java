// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;
import org.junit.jupiter.api.Test;

/** 600 and 400 fen over ten tickets are six and four. */
class TicketCheckTest {
    private static final Evidence PAPER = new Evidence("paper", "1", "ab".repeat(32));
    private static final List<Caller> OFFICERS = List.of(
            RuleStory.person(Role.REGISTRAR),
            RuleStory.person(Role.COMPANY_OFFICER),
            RuleStory.person(Role.PARTNER_OFFICER));

    private final RuleStory story = new RuleStory();

    private static TicketIssue issue(Map<String, Tickets> shares) {
        return new TicketIssue(
                "t",
                "林票",
                "tickets",
                "sanming",
                List.of(),
                "farm",
                List.of(put("farm", 600), put("village", 400)),
                Optional.empty(),
                Optional.of(Tickets.of(10)),
                shares,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2046, 1, 1),
                PAPER,
                Optional.empty());
    }

    private static Contribution put(String account, long fen) {
        return new Contribution(account, Contribution.Form.FUNDS, Fen.of(fen), PAPER, Optional.empty());
    }

    private static TicketIssue issue(long farm, long village) {
        return issue(Map.of("farm", Tickets.of(farm), "village", Tickets.of(village)));
    }

    private static Batch batch(long total, Batch.Status status) {
        return new Batch(
                "t",
                Batch.Asset.FOREST_TICKET,
                "",
                "t",
                Project.Origin.NEW,
                2026,
                Optional.empty(),
                Optional.empty(),
                total,
                "farm",
                status,
                "somebody");
    }

    /** The issue as it was proposed, and the three approvals; each entry of the last one is changed. */
    private List<String> faultsOf(TicketIssue issue, long total, UnaryOperator<Record> change) {
        story.writes(TicketIssue.KIND, "t", issue);
        story.writes(Batch.KIND, "t", batch(total, Batch.Status.PROPOSED));
        String id = Agreement.idOf(AgreementKind.TICKET_ISSUE, "t");
        Agreement agreement = new Agreement(
                id,
                AgreementKind.TICKET_ISSUE,
                "t",
                "hash",
                "somebody",
                java.time.Instant.parse("2026-03-01T00:00:00Z"),
                List.of(),
                Agreement.Status.PENDING,
                Optional.empty(),
                Optional.empty());
        story.writes(Agreement.KIND, id, agreement);
        OFFICERS.forEach(officer -> story.calls(officer, "agreement:Approve", new Approve(id, "hash"), change));
        return story.faults(new TicketCheck());
    }

    @Test
    void check_shouldHold_whenTheTicketsFollowTheContributions() {
        assertThat(faultsOf(issue(6, 4), 10, entry -> entry)).isEmpty();
        assertThat(story.scenario.verify(new TicketCheck()).judged()).containsEntry("ticket", 1L);
        assertThat(story.find(Lot.KIND, Lot.idOf("t", 7)).orElseThrow().owner()).isEqualTo("village");
    }

    @Test
    void check_shouldFault_whenOneTicketIsShifted() {
        assertThat(faultsOf(issue(7, 3), 10, entry -> entry)).singleElement().satisfies(message -> assertThat(message)
                .contains(
                        "The ticket issue t is not what the contributions give",
                        "tickets=7",
                        "instead of",
                        "tickets=6"));
    }

    @Test
    void check_shouldFault_whenALotComesToAnother() {
        assertThat(faultsOf(
                        issue(6, 4),
                        10,
                        entry -> entry instanceof Lot lot && lot.owner().equals("village")
                                ? new Lot("t", lot.range(), "farm", lot.status(), lot.boundBy(), lot.origin())
                                : entry))
                .containsExactly("The tickets 7 to 10 of t do not come to village.");
    }

    @Test
    void check_shouldFault_whenTheBatchHasMoreTickets() {
        assertThat(faultsOf(issue(6, 4), 11, entry -> entry))
                .containsExactly(
                        "The batch t of 11 tickets is not that of a ticket issue.",
                        "The batch t of 11 tickets is not that of a ticket issue.");
    }

    @Test
    void check_shouldFault_whenAnIssueIsChangedOrRefusedByTheRules() {
        story.writes(TicketIssue.KIND, "t", issue(6, 4));
        TicketIssue same = issue(6, 4);
        story.writes(
                TicketIssue.KIND,
                "t",
                new TicketIssue(
                        "t",
                        same.nameZh(),
                        same.nameEn(),
                        same.region(),
                        same.plots(),
                        same.manager(),
                        same.contributions(),
                        Optional.of(Fen.of(7)),
                        Optional.empty(),
                        same.shares(),
                        same.termFrom(),
                        same.termTo(),
                        same.document(),
                        same.offering()));
        assertThat(story.faults(new TicketCheck()))
                .satisfiesExactly(
                        message ->
                                assertThat(message).isEqualTo("The ticket issue t was changed after it was proposed."),
                        message -> assertThat(message)
                                .contains("The rules refuse the ticket issue t", "FACE_VALUE_NOT_EXACT"));
    }
}
