// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.forestledger.rules.dividend.DecideIncome;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.dividend.ProposeDividend;
import org.forestledger.rules.dividend.RedeemTickets;
import org.forestledger.rules.dividend.RegisterIncome;
import org.forestledger.rules.dividend.SettleDividends;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of dividends, in the order in which it is found. */
class DividendRefusalTest {
    private final DividendWorld world = new DividendWorld().issued();
    private final TestLedger ledger = world.ledger;

    /** Another batch {@code g}, income in every state, one declared dividend, one redemption on {@code g}. */
    @BeforeEach
    void settled() {
        world.issue("g", "parcel-2", UNITS);
        ledger.accept(FARM_CLERK, "dividend:RegisterIncome", income("registered", 100));
        ledger.accept(FARM_CLERK, "dividend:RegisterIncome", income("rejected", 100));
        ledger.accept(FINANCE_OFFICER, "dividend:DecideIncome", new DecideIncome("rejected", false));
        world.received("income-free", 100);
        world.declared("d1", Purpose.INCOME, 100_000);
        ledger.accept(FARM_CLERK, "dividend:RegisterIncome", ofOther("income-g"));
        ledger.accept(FINANCE_OFFICER, "dividend:DecideIncome", new DecideIncome("income-g", true));
        ledger.accept(FARM_CLERK, "dividend:RegisterIncome", ofOther("income-g2"));
        ledger.accept(FINANCE_OFFICER, "dividend:DecideIncome", new DecideIncome("income-g2", true));
        ledger.accept(
                FARM_CLERK, "dividend:Propose", propose("g", "r", Purpose.REDEMPTION, 10_000, 0, false, "income-g"));
        world.approved("r");
    }

    private static RegisterIncome ofOther(String id) {
        return new RegisterIncome(id, "g", Fen.of(100), paper("voucher-" + id), TODAY);
    }

    static Stream<Arguments> registrations() {
        return Stream.of(
                Arguments.of(FINANCE_OFFICER, income("n", 1), RefusalCode.NOT_PERMITTED),
                Arguments.of(AUDITOR, income("n", 1), RefusalCode.AUDITOR_READ_ONLY),
                Arguments.of(FARM_CLERK, income("not an id", 1), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        new RegisterIncome("n", "none", Fen.of(1), paper("v"), TODAY),
                        RefusalCode.NOT_FOUND),
                Arguments.of(COMPANY_CLERK, income("n", 0), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(FARM_CLERK, income("n", 0), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        new RegisterIncome("n", BATCH, Fen.of(1), paper("v"), TODAY.plusDays(1)),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        new RegisterIncome("n", BATCH, Fen.of(1), paper("voucher-registered"), TODAY),
                        RefusalCode.VOUCHER_ALREADY_USED),
                Arguments.of(
                        FARM_CLERK,
                        new RegisterIncome("registered", BATCH, Fen.of(1), paper("v"), TODAY),
                        RefusalCode.ALREADY_EXISTS));
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void income_shouldNotBeRegistered_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "dividend:RegisterIncome", command)).isEqualTo(expected);
    }

    static Stream<Arguments> confirmations() {
        return Stream.of(
                Arguments.of(FARM_OFFICER, "registered", RefusalCode.NOT_PERMITTED),
                Arguments.of(FINANCE_OFFICER, "none", RefusalCode.NOT_FOUND),
                Arguments.of(FINANCE_OFFICER, "rejected", RefusalCode.WRONG_STATE),
                Arguments.of(FINANCE_OFFICER, "income-free", RefusalCode.WRONG_STATE));
    }

    @ParameterizedTest
    @MethodSource("confirmations")
    void income_shouldNotBeConfirmed_whenItIsNotInOrder(Caller caller, String incomeId, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "dividend:DecideIncome", new DecideIncome(incomeId, true)))
                .isEqualTo(expected);
    }

    private static ProposeDividend propose(
            String batch, String id, Purpose purpose, int holders, int reserve, boolean account, String... incomes) {
        return new ProposeDividend(
                id,
                batch,
                purpose,
                List.of(incomes),
                Bps.of(holders),
                Bps.of(reserve),
                account ? Optional.of(VILLAGE) : Optional.empty(),
                paper("decision"));
    }

    private static ProposeDividend propose(String batch, String id, String... incomes) {
        return propose(batch, id, Purpose.INCOME, 10_000, 0, false, incomes);
    }

    static Stream<Arguments> proposals() {
        String[] many = LongStream.range(0, 51).mapToObj(i -> "i" + i).toArray(String[]::new);
        ProposeDividend farmKeepsReserve = new ProposeDividend(
                "n",
                BATCH,
                Purpose.INCOME,
                List.of("income-free"),
                Bps.of(10_000),
                Bps.of(1),
                Optional.of(FARM),
                paper("decision"));
        return Stream.of(
                Arguments.of(FINANCE_OFFICER, propose(BATCH, "n", "income-free"), RefusalCode.NOT_PERMITTED),
                Arguments.of(FARM_CLERK, propose(BATCH, "not an id", "income-free"), RefusalCode.INVALID_FIELD),
                Arguments.of(FARM_CLERK, propose(BATCH, "n"), RefusalCode.MISSING_FIELD),
                Arguments.of(FARM_CLERK, propose(BATCH, "n", many), RefusalCode.TOO_LONG),
                Arguments.of(
                        FARM_CLERK,
                        propose(BATCH, "n", Purpose.ADVANCE, 9_999, 0, false, "income-free"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        propose(BATCH, "n", Purpose.INCOME, 0, 0, false, "income-free"),
                        RefusalCode.RATIO_OUT_OF_RANGE),
                Arguments.of(
                        FARM_CLERK,
                        propose(BATCH, "n", Purpose.INCOME, 1, 10_000, true, "income-free"),
                        RefusalCode.RATIO_OUT_OF_RANGE),
                Arguments.of(
                        FARM_CLERK,
                        propose(BATCH, "n", Purpose.INCOME, 10_000, 1, false, "income-free"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        propose(BATCH, "n", Purpose.INCOME, 10_000, 0, true, "income-free"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(FARM_CLERK, farmKeepsReserve, RefusalCode.ACCOUNT_KIND_WRONG),
                Arguments.of(COMPANY_CLERK, propose(BATCH, "n", "registered"), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(FARM_CLERK, propose("none", "n", "registered"), RefusalCode.NOT_FOUND),
                Arguments.of(FARM_CLERK, propose("g", "n", "income-g2"), RefusalCode.BATCH_REDEEMED),
                Arguments.of(FARM_CLERK, propose(BATCH, "n", "none"), RefusalCode.NOT_FOUND),
                Arguments.of(FARM_CLERK, propose(BATCH, "n", "income-g2"), RefusalCode.INVALID_FIELD),
                Arguments.of(FARM_CLERK, propose(BATCH, "n", "registered"), RefusalCode.INCOME_NOT_FREE),
                Arguments.of(FARM_CLERK, propose(BATCH, "n", "rejected"), RefusalCode.INCOME_NOT_FREE),
                Arguments.of(FARM_CLERK, propose(BATCH, "n", "income-d1"), RefusalCode.COIN_ALREADY_SPENT),
                Arguments.of(
                        FARM_CLERK, propose(BATCH, "n", "income-free", "income-free"), RefusalCode.INCOME_NOT_FREE),
                Arguments.of(FARM_CLERK, propose(BATCH, "d1", "income-free"), RefusalCode.ALREADY_EXISTS));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void dividend_shouldNotBeProposed_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "dividend:Propose", command)).isEqualTo(expected);
    }

    static Stream<Arguments> settlements() {
        List<Long> many = LongStream.rangeClosed(1, 101).boxed().toList();
        return Stream.of(
                Arguments.of(AUDITOR, new SettleDividends(BATCH, List.of(1L)), RefusalCode.AUDITOR_READ_ONLY),
                Arguments.of(ANYBODY, new SettleDividends(BATCH, List.of()), RefusalCode.MISSING_FIELD),
                Arguments.of(ANYBODY, new SettleDividends(BATCH, many), RefusalCode.TOO_LONG),
                Arguments.of(ANYBODY, new SettleDividends("not an id", List.of(1L)), RefusalCode.INVALID_FIELD),
                Arguments.of(ANYBODY, new SettleDividends(BATCH, List.of(2L)), RefusalCode.LOT_NOT_FOUND),
                Arguments.of(ANYBODY, new SettleDividends("g", List.of(1L)), RefusalCode.NOTHING_TO_SETTLE));
    }

    @ParameterizedTest
    @MethodSource("settlements")
    void dividends_shouldNotBeSettled_whenTheCommandIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "dividend:Settle", command)).isEqualTo(expected);
    }

    static Stream<Arguments> redemptions() {
        List<LotSlice> own = List.of(new LotSlice("g", 1, 1, 10));
        return Stream.of(
                Arguments.of(FINANCE_OFFICER, new RedeemTickets("g", FARM, own), RefusalCode.NOT_PERMITTED),
                Arguments.of(FARM_CLERK, new RedeemTickets("g", FARM, List.of()), RefusalCode.MISSING_FIELD),
                Arguments.of(INVESTOR_A, new RedeemTickets("g", FARM, own), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(FARM_CLERK, new RedeemTickets("not an id", FARM, own), RefusalCode.INVALID_FIELD),
                Arguments.of(FARM_CLERK, new RedeemTickets(BATCH, FARM, own), RefusalCode.REDEMPTION_NOT_DECLARED),
                Arguments.of(FARM_CLERK, new RedeemTickets("none", FARM, own), RefusalCode.REDEMPTION_NOT_DECLARED),
                Arguments.of(
                        FARM_CLERK,
                        new RedeemTickets("g", FARM, List.of(new LotSlice(BATCH, 1, 1, 10))),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        new RedeemTickets("g", FARM, List.of(new LotSlice("g", 4_201, 4_201, 4_201))),
                        RefusalCode.LOT_NOT_OWNED),
                Arguments.of(
                        FARM_CLERK,
                        new RedeemTickets("g", FARM, List.of(new LotSlice("g", 1, 4_200, 4_201))),
                        RefusalCode.RANGE_NOT_IN_LOT));
    }

    @ParameterizedTest
    @MethodSource("redemptions")
    void tickets_shouldNotBeRedeemed_whenTheCommandIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "dividend:Redeem", command)).isEqualTo(expected);
    }
}
