// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.buyback.BuyBackExercise;
import org.forestledger.rules.buyback.BuyBackRight;
import org.forestledger.rules.buyback.ExerciseBuyBack;
import org.forestledger.rules.buyback.ProposeBuyBack;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.sale.ExpireSale;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.sale.VoidSale;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.ticket.SubscriberGroup;
import org.forestledger.rules.ticket.TicketHolding;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** F-21: a guarantor's promise to take tickets back is agreed on before the issue, and used against money. */
class BuyBackTest {
    private static final String TICKETS = "g";
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final Optional<Evidence> NOTE = Optional.of(paper("risk"));

    private final DividendWorld world = new DividendWorld().issued();
    private final TestLedger ledger = world.ledger;

    /** 100 tickets of 10,000.00 yuan for the village's forest, offered to villages, not agreed on yet. */
    @BeforeEach
    void proposeTickets() {
        OfferingWorld.founded(world.world);
        world.world.account("fiscal-account", AccountKind.FISCAL, "GovernmentMSP");
        ledger.accept(
                FARM_CLERK,
                "ticket:ProposeIssue",
                new ProposeTicketIssue(
                        TICKETS,
                        "林票",
                        "tickets",
                        "yangcheng",
                        List.of(new ForestPlot(
                                "plot-g", CentiMu.of(5_000), LocalDate.of(2046, 12, 31), paper("right"))),
                        FARM,
                        List.of(new Contribution(
                                VILLAGE,
                                Contribution.Form.LAND,
                                Fen.of(1_000_000),
                                paper("valuation"),
                                Optional.of(paper("minutes")))),
                        Optional.empty(),
                        Optional.of(Tickets.of(100)),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2046, 12, 31),
                        paper("share-table"),
                        OfferingWorld.capped(100, new SubscriberGroup(AccountKind.VILLAGE, LocalDate.of(2026, 4, 1)))));
    }

    private static ProposeBuyBack promise(long fen, LocalDate from, LocalDate to, Optional<Evidence> note) {
        return new ProposeBuyBack(TICKETS, FARM, Fen.of(fen), from, to, 30, note, paper("promise"));
    }

    private static ProposeBuyBack promise() {
        return promise(9_000, FIRST, LAST, NOTE);
    }

    private void issued() {
        world.world.approve(AgreementKind.TICKET_ISSUE, TICKETS, REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    private void agreed() {
        ledger.accept(FARM_CLERK, "buyback:Propose", promise());
        world.world.approve(AgreementKind.BUY_BACK, TICKETS, REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
        issued();
    }

    private void on(LocalDate day) {
        ledger.at(day.atTime(4, 0).toInstant(ZoneOffset.UTC));
    }

    private static ExerciseBuyBack use(String saleId, long from, long to) {
        return new ExerciseBuyBack(
                saleId, TICKETS, VILLAGE, List.of(new LotSlice(TICKETS, 1, from, to)), "fiscal-account");
    }

    private Lot lot(long from) {
        return ledger.get(Lot.KIND, Lot.idOf(TICKETS, from));
    }

    @Test
    void holder_shouldGetTheAgreedPrice_whenTheRightIsUsed() {
        agreed();
        on(FIRST);
        BuyBackExercise used = (BuyBackExercise) ledger.accept(COLLECTIVE, "buyback:Exercise", use("s", 1, 40));
        assertThat(used.amount()).isEqualTo(Fen.of(360_000));
        assertThat(lot(1).status()).isEqualTo(Lot.Status.HELD);
        // The guarantor has promised: it cannot give the sale up.
        assertThat(ledger.refuse(FARM_CLERK, "sale:Void", new VoidSale("s"))).isEqualTo(RefusalCode.BUYBACK_BINDING);

        ledger.accept(
                FINANCE_CLERK,
                "receipt:Register",
                new RegisterReceipt("r", "s", used.amount(), "fiscal-account", paper("v"), ledger.today()));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r", true));
        assertThat(ledger.get(Sale.KIND, "s").status()).isEqualTo(Sale.Status.SETTLED);
        assertThat(lot(1).owner()).isEqualTo(FARM);
        assertThat(lot(41).owner()).isEqualTo(VILLAGE);
        assertThat(ledger.get(Coin.KIND, "r:coin").claimant()).isEqualTo(VILLAGE);
    }

    @Test
    void guarantor_shouldTakeTickets_whenTheOfferingIsForOthers() {
        agreed();
        on(FIRST);
        Record toInvestor = new TransferLots("t1", VILLAGE, "investor-a", List.of(new LotSlice(TICKETS, 1, 1, 40)));
        assertThat(ledger.refuse(COLLECTIVE, "lot:Transfer", toInvestor)).isEqualTo(RefusalCode.SUBSCRIBER_NOT_YET);
        Record toFarm = new TransferLots("t2", VILLAGE, FARM, List.of(new LotSlice(TICKETS, 1, 1, 40)));
        ledger.accept(COLLECTIVE, "lot:Transfer", toFarm);
        assertThat(ledger.get(TicketHolding.KIND, TicketHolding.idOf(TICKETS, FARM))
                        .tickets())
                .isEqualTo(Tickets.of(40));
    }

    @Test
    void holder_shouldKeepTheTickets_whenItGivesTheExerciseUpOrTheGuarantorDoesNotPay() {
        agreed();
        on(LAST);
        ledger.accept(COLLECTIVE, "buyback:Exercise", use("s", 1, 40));
        ledger.accept(COLLECTIVE, "sale:Void", new VoidSale("s"));
        ledger.accept(COLLECTIVE, "buyback:Exercise", use("s2", 1, 40));
        ledger.pass(Duration.ofDays(29));
        assertThat(ledger.refuse(ANYBODY, "sale:Expire", new ExpireSale("s2"))).isEqualTo(RefusalCode.HOLD_NOT_EXPIRED);
        ledger.pass(Duration.ofDays(2));
        ledger.accept(ANYBODY, "sale:Expire", new ExpireSale("s2"));
        assertThat(lot(1).owner()).isEqualTo(VILLAGE);
        assertThat(lot(1).status()).isEqualTo(Lot.Status.AVAILABLE);
        assertThat(ledger.get(BuyBackExercise.KIND, "s2").guarantor()).isEqualTo(FARM);
    }

    @ParameterizedTest
    @CsvSource({"9999, GUARANTEED_FLOOR", "10000, GUARANTEED_FLOOR", "10001, GUARANTEED_RETURN"})
    void risk_shouldBeComputed_whenThePriceIsPromised(long fen, BuyBackRight.Risk risk) {
        BuyBackRight right =
                (BuyBackRight) ledger.accept(FARM_CLERK, "buyback:Propose", promise(fen, FIRST, LAST, NOTE));
        assertThat(right.risk()).isEqualTo(risk);
    }

    static Stream<Arguments> badPromises() {
        LocalDate early = LocalDate.of(2026, 3, 31);
        LocalDate late = LocalDate.of(2047, 1, 1);
        ProposeBuyBack slow = new ProposeBuyBack(TICKETS, FARM, Fen.of(1), FIRST, LAST, 366, NOTE, paper("promise"));
        ProposeBuyBack other = new ProposeBuyBack("no", FARM, Fen.of(1), FIRST, LAST, 30, NOTE, paper("promise"));
        ProposeBuyBack village =
                new ProposeBuyBack(TICKETS, VILLAGE, Fen.of(1), FIRST, LAST, 30, NOTE, paper("promise"));
        ProposeBuyBack sold = new ProposeBuyBack(BATCH, FARM, Fen.of(1), FIRST, LAST, 30, NOTE, paper("promise"));
        Caller both = TestLedger.person("both", Role.COMPANY_CLERK, FARM, VILLAGE);
        return Stream.of(
                Arguments.of(REGISTRAR, promise(0, FIRST, LAST, NOTE), RefusalCode.NOT_PERMITTED),
                Arguments.of(FARM_CLERK, promise(0, FIRST, LAST, NOTE), RefusalCode.INVALID_FIELD),
                Arguments.of(FARM_CLERK, slow, RefusalCode.INVALID_FIELD),
                Arguments.of(COMPANY_CLERK, promise(), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(both, village, RefusalCode.ACCOUNT_KIND_WRONG),
                Arguments.of(FARM_CLERK, other, RefusalCode.NOT_FOUND),
                Arguments.of(FARM_CLERK, sold, RefusalCode.BUYBACK_AFTER_ISSUE),
                Arguments.of(FARM_CLERK, promise(1, early, LAST, NOTE), RefusalCode.BUYBACK_OUTSIDE_TERM),
                Arguments.of(FARM_CLERK, promise(1, FIRST, late, NOTE), RefusalCode.BUYBACK_OUTSIDE_TERM),
                Arguments.of(FARM_CLERK, promise(1, LAST, FIRST, NOTE), RefusalCode.BUYBACK_OUTSIDE_TERM),
                Arguments.of(FARM_CLERK, promise(1, FIRST, LAST, Optional.empty()), RefusalCode.RISK_NOT_DISCLOSED));
    }

    @ParameterizedTest
    @MethodSource("badPromises")
    void promise_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "buyback:Propose", command)).isEqualTo(expected);
    }

    @Test
    void promise_shouldBeRefused_whenThereIsOne() {
        ledger.accept(FARM_CLERK, "buyback:Propose", promise());
        assertThat(ledger.refuse(FARM_CLERK, "buyback:Propose", promise())).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void use_shouldBeRefused_whenItIsNotInOrder() {
        agreed();
        refused(COLLECTIVE, use("s", 1, 10), RefusalCode.BUYBACK_NOT_OPEN);
        on(LAST.plusDays(1));
        refused(COLLECTIVE, use("s", 1, 10), RefusalCode.BUYBACK_NOT_OPEN);
        on(FIRST);
        refused(REGISTRAR, use("s", 1, 10), RefusalCode.STAFF_MAY_NOT_TRADE);
        refused(COLLECTIVE, new ExerciseBuyBack("s", TICKETS, VILLAGE, List.of(), "x"), RefusalCode.MISSING_FIELD);
        refused(
                COLLECTIVE,
                new ExerciseBuyBack("s", TICKETS, VILLAGE, List.of(new LotSlice(BATCH, 1, 1, 1)), "x"),
                RefusalCode.INVALID_FIELD);
        refused(INVESTOR_A, use("s", 1, 10), RefusalCode.ACCOUNT_NOT_YOURS);
        refused(
                COLLECTIVE,
                new ExerciseBuyBack("s", TICKETS, VILLAGE, List.of(new LotSlice(TICKETS, 1, 1, 1)), VILLAGE),
                RefusalCode.ACCOUNT_KIND_WRONG);
        refused(
                COLLECTIVE,
                new ExerciseBuyBack(
                        "s", BATCH, VILLAGE, List.of(new LotSlice(BATCH, 4_201, 4_201, 4_210)), "fiscal-account"),
                RefusalCode.NOT_FOUND);
        refused(
                FARM_CLERK,
                new ExerciseBuyBack("s", TICKETS, FARM, List.of(new LotSlice(TICKETS, 1, 1, 1)), "fiscal-account"),
                RefusalCode.INVALID_FIELD);
        refused(COLLECTIVE, use("s", 1, 101), RefusalCode.RANGE_NOT_IN_LOT);
    }

    private void refused(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "buyback:Exercise", command))
                .as(command.toString())
                .isEqualTo(expected);
    }

    @Test
    void use_shouldBeRefused_whenTheRightWasNotAgreedOn() {
        ledger.accept(FARM_CLERK, "buyback:Propose", promise());
        issued();
        on(FIRST);
        refused(COLLECTIVE, use("s", 1, 10), RefusalCode.BUYBACK_NOT_OPEN);
    }
}
