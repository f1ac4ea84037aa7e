// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.codec.Json;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.Contribution.Form;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.ticket.TicketOffering;
import org.forestledger.rules.ticket.TicketShares;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forest tickets: shared out by what was put in, with the village's consent, one issue for a parcel. */
class TicketTest {
    private static final LocalDate TERM_TO = LocalDate.of(2046, 12, 31);
    private static final Caller FARM_CLERK = TestLedger.person("farm.clerk", Role.COMPANY_CLERK, "stateForestFarm");
    private static final Optional<Fen> FACE = Optional.of(Fen.of(10_000));

    private final RuzhouWorld world = new RuzhouWorld();
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void open() {
        world.account("stateForestFarm", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        world.account("villageCollective", AccountKind.VILLAGE, "GovernmentMSP");
        world.account("partner-1", AccountKind.PARTNER, "PartnerMSP");
        world.account("investor-a", AccountKind.INVESTOR, "PartnerMSP");
    }

    private static Contribution put(String account, Form form, long fen, boolean consent) {
        return new Contribution(
                account,
                form,
                Fen.of(fen),
                paper("valuation-" + account),
                consent ? Optional.of(paper("minutes")) : Optional.empty());
    }

    private static List<Contribution> farmAndVillage() {
        return List.of(
                put("villageCollective", Form.LAND, 40_000_000, true),
                put("villageCollective", Form.TREES, 18_000_000, true),
                put("stateForestFarm", Form.FUNDS, 30_000_000, false),
                put("stateForestFarm", Form.TECHNOLOGY, 2_000_000, false),
                put("stateForestFarm", Form.MANAGEMENT, 10_000_000, false));
    }

    private static ProposeTicketIssue issue(
            String batchId,
            List<Contribution> contributions,
            Optional<Fen> face,
            Optional<Tickets> total,
            LocalDate termTo,
            String... parcels) {
        return new ProposeTicketIssue(
                batchId,
                "林票" + batchId,
                batchId,
                "yangcheng",
                Stream.of(parcels)
                        .map(no -> new ForestPlot(no, CentiMu.of(5_000), TERM_TO, paper("right-" + no)))
                        .toList(),
                "stateForestFarm",
                contributions,
                face,
                total,
                LocalDate.of(2026, 4, 1),
                termTo,
                paper("share-table"),
                Optional.empty());
    }

    /** The term ends on a day; the village would get 5,800 of 10,000 tickets. */
    private static ProposeTicketIssue offered(LocalDate termTo, Optional<TicketOffering> offering) {
        ProposeTicketIssue plain = issue("g", farmAndVillage(), FACE, Optional.empty(), termTo, "parcel-2");
        return new ProposeTicketIssue(
                plain.batchId(),
                plain.nameZh(),
                plain.nameEn(),
                plain.region(),
                plain.plots(),
                plain.manager(),
                plain.contributions(),
                plain.faceValue(),
                plain.totalTickets(),
                plain.termFrom(),
                plain.termTo(),
                plain.document(),
                offering);
    }

    private static ProposeTicketIssue issue(String batchId, String... parcels) {
        return issue(batchId, farmAndVillage(), FACE, Optional.empty(), TERM_TO, parcels);
    }

    private void issued(ProposeTicketIssue command) {
        ledger.accept(FARM_CLERK, "ticket:ProposeIssue", command);
        world.approve(AgreementKind.TICKET_ISSUE, command.batchId(), REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    @Test
    void tickets_shouldBeOneLotForEachContributor_whenAllOrganisationsAgree() {
        ledger.accept(FARM_CLERK, "ticket:ProposeIssue", issue("f", "parcel-1"));
        world.approve(AgreementKind.TICKET_ISSUE, "f", REGISTRAR, COMPANY_OFFICER);
        assertThat(ledger.all(Lot.KIND)).isEmpty();
        world.approve(AgreementKind.TICKET_ISSUE, "f", PARTNER_OFFICER);

        assertThat(ledger.get(Batch.KIND, "f").validTo()).contains(TERM_TO);
        assertThat(ledger.get(Batch.KIND, "f").totalUnits()).isEqualTo(10_000);
        assertThat(ledger.all(Lot.KIND))
                .extracting(Lot::owner, Lot::range)
                .containsExactly(
                        tuple("stateForestFarm", new SerialRange(1, 4_200)),
                        tuple("villageCollective", new SerialRange(4_201, 10_000)));
    }

    @Test
    void tickets_shouldMoveFromTheirFirstHolder_whenItGivesThemAway() {
        issued(issue("f", "parcel-1"));
        List<LotSlice> some = List.of(new LotSlice("f", 1, 101, 200));
        ledger.accept(FARM_CLERK, "lot:Transfer", new TransferLots("t", "stateForestFarm", "investor-a", some));
        assertThat(ledger.get(Lot.KIND, Lot.idOf("f", 101)).owner()).isEqualTo("investor-a");
        assertThat(Partition.fault(ledger.all(Lot.KIND), 10_000)).isEmpty();
    }

    @Test
    void g17_shouldShowTheCourtsDocument_whenTheHoldersAccountIsFrozen() {
        issued(issue("f", "parcel-1"));
        LocalDate today = ProtectionWorld.TODAY;
        ledger.accept(
                REGISTRAR,
                "freeze:Impose",
                ProtectionWorld.freeze(
                        "g", FreezeKind.JUDICIAL, "stateForestFarm", ProtectionWorld.COURT, today, today.plusYears(3)));
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", ProtectionWorld.yes("g"));
        List<LotSlice> some = List.of(new LotSlice("f", 1, 101, 200));
        Refusal refusal = ledger.refusal(
                FARM_CLERK, "lot:Transfer", new TransferLots("t", "stateForestFarm", "investor-a", some));
        assertThat(refusal.code()).isEqualTo(RefusalCode.FROZEN);
        assertThat(refusal.textZh()).contains("冻结", ProtectionWorld.order("g").documentNo());
    }

    @Test
    void ycT1_shouldGiveWholeTickets_whenTheFaceValueFits() {
        assertThat(shares("YC-T1")).isEqualTo(expected("YC-T1"));
    }

    @Test
    void ycT2_shouldGiveTheRestToTheLargestRemainder_whenATotalIsShared() {
        assertThat(shares("YC-T2")).isEqualTo(expected("YC-T2"));
    }

    private static SettlementCase workedCase(String id) {
        return CaseFiles.read("yangcheng").stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> shares(String caseId) {
        Map<String, Json> input = workedCase(caseId).input();
        List<Contribution> contributions = new ArrayList<>();
        SettlementCase.texts(((Json.Obj) input.get("contributions")).members())
                .forEach((account, yuan) -> contributions.add(
                        put(account, Form.FUNDS, Decimal.yuan("value", yuan).fen(), false)));
        Map<String, String> texts = SettlementCase.texts(input);
        Optional<Fen> face = Optional.ofNullable(texts.get("faceYuan")).map(yuan -> Decimal.yuan("face", yuan));
        Optional<Tickets> total =
                Optional.ofNullable(texts.get("totalTickets")).map(n -> Tickets.of(Long.parseLong(n)));
        Map<String, Long> shares = new TreeMap<>();
        TicketShares.of(contributions, face, total).forEach((account, t) -> shares.put(account, t.tickets()));
        return shares;
    }

    private static Map<String, Long> expected(String caseId) {
        Map<String, Long> expected = new TreeMap<>();
        SettlementCase.texts(workedCase(caseId).expect())
                .forEach((account, tickets) -> expected.put(account, Long.parseLong(tickets)));
        return expected;
    }

    @Test
    void g21_shouldRefuseAnotherIssue_whenAParcelBacksTicketsAlready() {
        ledger.accept(FARM_CLERK, "ticket:ProposeIssue", issue("f", "parcel-1"));
        assertThat(ledger.refuse(FARM_CLERK, "ticket:ProposeIssue", issue("g", "parcel-2", "parcel-1")))
                .isEqualTo(RefusalCode.TICKET_TYPE_EXISTS);
        assertThat(ledger.refuse(FARM_CLERK, "carbon:ProposeProject", carbonOver("parcel-1")))
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
        String agreement = Agreement.idOf(AgreementKind.TICKET_ISSUE, "f");
        ledger.accept(PARTNER_OFFICER, "agreement:Refuse", new Refuse(agreement, "评估有误"));
        assertThat(ledger.get(Batch.KIND, "f").status()).isEqualTo(Batch.Status.REFUSED);
        issued(issue("g", "parcel-2", "parcel-1"));
    }

    private static Record carbonOver(String parcel) {
        var p = CarbonWorld.project("p", parcel);
        return new ProposeCarbonProject(
                p.carbonProjectId(),
                p.nameZh(),
                p.nameEn(),
                p.unitType(),
                p.methodology(),
                "stateForestFarm",
                p.region(),
                p.parcels(),
                p.startedOn(),
                p.validator(),
                p.designDocument(),
                p.validationReport());
    }

    static Stream<Arguments> badIssues() {
        List<Contribution> odd = List.of(put("stateForestFarm", Form.FUNDS, 10_001, false));
        List<Contribution> tiny =
                List.of(put("stateForestFarm", Form.FUNDS, 1_000_000, false), put("partner-1", Form.FUNDS, 1, false));
        Optional<Tickets> ten = Optional.of(Tickets.of(10));
        return Stream.of(
                Arguments.of(REGISTRAR, issue("g", "parcel-2"), RefusalCode.NOT_PERMITTED),
                Arguments.of(FARM_CLERK, issue("g"), RefusalCode.MISSING_FIELD),
                Arguments.of(FARM_CLERK, with(List.of(), FACE, Optional.empty()), RefusalCode.MISSING_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        issue("g", farmAndVillage(), FACE, Optional.empty(), LocalDate.of(2026, 3, 31), "parcel-2"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(COMPANY_CLERK, issue("g", "parcel-2"), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(
                        FARM_CLERK,
                        with(List.of(put("nobody", Form.FUNDS, 1, false)), FACE, Optional.empty()),
                        RefusalCode.NOT_FOUND),
                Arguments.of(
                        FARM_CLERK,
                        with(List.of(put("villageCollective", Form.FUNDS, 0, false)), FACE, Optional.empty()),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        with(List.of(put("villageCollective", Form.LAND, 10_000, false)), FACE, Optional.empty()),
                        RefusalCode.CONSENT_MISSING),
                Arguments.of(
                        FARM_CLERK,
                        with(List.of(put("investor-a", Form.TREES, 10_000, false)), FACE, Optional.empty()),
                        RefusalCode.CONSENT_MISSING),
                Arguments.of(
                        FARM_CLERK,
                        issue("g", farmAndVillage(), FACE, ten, TERM_TO.plusDays(1), "parcel-1"),
                        RefusalCode.TICKET_TYPE_EXISTS),
                Arguments.of(
                        FARM_CLERK,
                        issue("g", farmAndVillage(), FACE, ten, TERM_TO.plusDays(1), "parcel-2"),
                        RefusalCode.TERM_EXCEEDS_RIGHT),
                Arguments.of(
                        FARM_CLERK,
                        offered(TERM_TO.plusDays(1), OfferingWorld.capped(5_799)),
                        RefusalCode.TERM_EXCEEDS_RIGHT),
                Arguments.of(
                        FARM_CLERK,
                        offered(LocalDate.of(2029, 3, 30), OfferingWorld.capped(5_799)),
                        RefusalCode.TICKET_TERM_OUT_OF_RANGE),
                Arguments.of(
                        FARM_CLERK,
                        offered(LocalDate.of(2029, 3, 31), OfferingWorld.capped(5_799)),
                        RefusalCode.TICKET_CAP_EXCEEDED),
                Arguments.of(
                        FARM_CLERK,
                        offered(TERM_TO, OfferingWorld.capped(Bps.of(5_799))),
                        RefusalCode.TICKET_CAP_EXCEEDED),
                Arguments.of(FARM_CLERK, with(farmAndVillage(), FACE, ten), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        with(farmAndVillage(), Optional.empty(), Optional.empty()),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(FARM_CLERK, with(odd, FACE, Optional.empty()), RefusalCode.FACE_VALUE_NOT_EXACT),
                Arguments.of(FARM_CLERK, with(tiny, Optional.empty(), ten), RefusalCode.SHARE_BELOW_ONE_TICKET),
                Arguments.of(FARM_CLERK, issue("f", "parcel-2"), RefusalCode.ALREADY_EXISTS));
    }

    private static ProposeTicketIssue with(
            List<Contribution> contributions, Optional<Fen> face, Optional<Tickets> total) {
        return issue("g", contributions, face, total, TERM_TO, "parcel-2");
    }

    @ParameterizedTest
    @MethodSource("badIssues")
    void issue_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        OfferingWorld.founded(world);
        issued(issue("f", "parcel-1"));
        assertThat(ledger.refuse(caller, "ticket:ProposeIssue", command)).isEqualTo(expected);
    }

    @Test
    void consent_shouldNotBeAsked_whenTheForestIsTheStates() {
        List<Contribution> own = List.of(put("stateForestFarm", Form.TREES, 10_000, false));
        ledger.accept(FARM_CLERK, "ticket:ProposeIssue", with(own, FACE, Optional.empty()));
        assertThat(ledger.get(TicketIssue.KIND, "g").allTickets()).isEqualTo(Tickets.of(1));
    }

    /** {@code -Dseed=} plays a run again. */
    @Test
    void shares_shouldSumToTheTotalWhateverTheOrder_whenValuesAreAny() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Contribution> contributions = new ArrayList<>();
            for (int c = 1 + random.nextInt(20); c > 0; c--) {
                contributions.add(put("a" + random.nextInt(8), Form.FUNDS, 1_000 + random.nextInt(9_000), false));
            }
            Optional<Tickets> total = Optional.of(Tickets.of(1_000 + random.nextInt(100_000)));
            Map<String, Tickets> shares = TicketShares.of(contributions, Optional.empty(), total);
            assertThat(shares.values().stream().reduce(Tickets.of(0), Tickets::plus))
                    .as("seed " + seed)
                    .isEqualTo(total.get());
            Collections.shuffle(contributions, random);
            assertThat(TicketShares.of(contributions, Optional.empty(), total))
                    .as("seed " + seed)
                    .isEqualTo(shares);
        }
    }
}
