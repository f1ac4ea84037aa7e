// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.FINANCE_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.BUREAU;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.codec.Json;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.DecideCompensation;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.plan.AdjustPlan;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.DecideAdjustment;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked cases of Xinmi on the ledger, exact and by id, and instalments however the money is cut (XM-11, XM-29). */
class XinmiCasesTest {
    private static final String P = "xm-1";

    private final XinmiWorld world = new XinmiWorld(new TestLedger());
    private final TestLedger ledger = world.ledger;

    private static Stream<SettlementCase> cases(String prefix) {
        return CaseFiles.read("xinmi").stream().filter(each -> each.id().startsWith(prefix));
    }

    static Stream<SettlementCase> compensations() {
        return cases("XM-F");
    }

    static Stream<SettlementCase> adjustments() {
        return cases("XM-P");
    }

    /** The plans of 2025 with the project, and the year of them. */
    private void planned() {
        world.founded();
        world.plans(2025, P);
        world.on("2025-06-10");
    }

    @ParameterizedTest
    @MethodSource("compensations")
    void compensation_shouldBeTheCasesAmounts_whenTheMoneyComesAtOnce(SettlementCase given) {
        Map<String, String> in = given.inputTexts();
        Fen total = Decimal.yuan("dealTotal", in.get("dealTotal"));
        planned();
        world.sold("deal", P, Integer.parseInt(in.get("ratioBps")), total);
        world.received("m", "deal", total);
        Compensation instalment = world.compensated("i", "deal", "m");
        assertThat(instalment.amount().fen()).isEqualTo(expected(given, "developerFen"));
        assertThat(ledger.get(Coin.KIND, instalment.developerCoinId()).amount().fen())
                .isEqualTo(expected(given, "developerFen"));
        assertThat(ledger.get(Coin.KIND, instalment.fiscalCoinId()).amount().fen())
                .isEqualTo(expected(given, "fiscalRemainderFen"));
    }

    private static long expected(SettlementCase given, String name) {
        return ((Json.Int) given.expect().get(name)).value();
    }

    @ParameterizedTest
    @MethodSource("adjustments")
    void adjustment_shouldBeAsTheCaseSays_whenSoManyWereMade(SettlementCase given) {
        assertThat(given.inputTexts()).containsEntry("planYear", "2025");
        int soFar = Integer.parseInt(given.inputTexts().get("adjustmentsSoFar"));
        planned();
        String plan = XinmiWorld.planId(2025, PlanType.SUPPLY);
        for (int i = 0; i < soFar; i++) {
            ledger.accept(BUREAU, "plan:Adjust", adjustment(plan));
            ledger.accept(LEADER, "plan:DecideAdjustment", new DecideAdjustment(plan, true));
        }
        boolean accept = ((Json.Bool) given.expect().get("accept")).value();
        assertThat(ledger.attempt(BUREAU, "plan:Adjust", adjustment(plan)).map(RefusalCode::name))
                .isEqualTo(
                        accept
                                ? Optional.empty()
                                : Optional.of(((Json.Str) given.expect().get("error")).value()));
    }

    private static AdjustPlan adjustment(String planId) {
        return new AdjustPlan(planId, XinmiWorld.items(P, "xm-2"), paper("reasons"));
    }

    @Test
    void adjustment_shouldCountForItsPlanOnly_whenAnotherTypeOrYearIsAdjusted() {
        planned();
        for (PlanType type : PlanType.values()) {
            String plan = XinmiWorld.planId(2025, type);
            ledger.accept(BUREAU, "plan:Adjust", adjustment(plan));
            ledger.accept(LEADER, "plan:DecideAdjustment", new DecideAdjustment(plan, true));
        }
        world.on("2025-08-01");
        world.plan(2026, PlanType.SUPPLY, P);
        world.on("2026-06-01");
        ledger.accept(BUREAU, "plan:Adjust", adjustment(XinmiWorld.planId(2026, PlanType.SUPPLY)));
    }

    @Test
    void adjustment_shouldNotCount_whenTheCityRefusesIt() {
        planned();
        String plan = XinmiWorld.planId(2025, PlanType.RESERVE);
        ledger.accept(BUREAU, "plan:Adjust", adjustment(plan));
        ledger.accept(LEADER, "plan:DecideAdjustment", new DecideAdjustment(plan, false));
        assertThat(ledger.get(AnnualPlan.KIND, plan).items()).isEqualTo(XinmiWorld.items(P));
        ledger.accept(BUREAU, "plan:Adjust", adjustment(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-31", "2025-09-01", "2026-06-01", "2024-08-31"})
    void adjustment_shouldBeRefused_whenItIsNotTheMiddleOfThePlansYear(String day) {
        planned();
        world.on(day);
        assertThat(ledger.refuse(BUREAU, "plan:Adjust", adjustment(XinmiWorld.planId(2025, PlanType.RESERVE))))
                .isEqualTo(RefusalCode.PLAN_WINDOW_CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-01", "2025-08-31"})
    void adjustment_shouldBeTaken_whenItIsAnEndOfTheWindow(String day) {
        planned();
        world.on(day);
        ledger.accept(BUREAU, "plan:Adjust", adjustment(XinmiWorld.planId(2025, PlanType.RESERVE)));
    }

    /** Property: however the price is cut, the instalments sum to the rounded-down part of the whole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void instalments_shouldSumToTheWhole_whenTheMoneyComesInAnyParts(long seed) {
        Random random = new Random(seed);
        int bps = random.nextInt(10_001);
        Fen total = Fen.of(1 + (long) (random.nextDouble() * 20_000_000_000L));
        planned();
        world.sold("deal", P, bps, total);
        long left = total.fen();
        long paid = 0;
        for (int i = 1; left > 0; i++) {
            long part = i == 12 ? left : Math.min(left, 1 + (long) (random.nextDouble() * left));
            world.received("m-" + i, "deal", Fen.of(part));
            left -= part;
            paid += world.compensated("i-" + i, "deal", "m-" + i).amount().fen();
        }
        assertThat(paid)
                .isEqualTo(total.toBigInteger()
                        .multiply(BigInteger.valueOf(bps))
                        .divide(BigInteger.valueOf(10_000))
                        .longValueExact());
        assertThat(world.fenOf("fiscal-account")).isEqualTo(total.fen());
    }

    @Test
    void rejectedInstalment_shouldLeaveNoTraceInTheSum_whenItIsAppliedForAgain() {
        planned();
        world.sold("deal", P, 3333, Fen.of(10_001));
        world.received("m-1", "deal", Fen.of(5_000));
        ledger.accept(COMPANY_CLERK, "compensation:Apply", XinmiWorld.application("i-1", "deal", "m-1"));
        ledger.accept(AGENCY, "compensation:Decide", new DecideCompensation("i-1", false));
        world.received("m-2", "deal", Fen.of(5_001));
        assertThat(world.compensated("i-2", "deal", "m-2").amount()).isEqualTo(Fen.of(1_666));
        Compensation last = world.compensated("i-3", "deal", "m-1");
        assertThat(last.amount()).isEqualTo(Fen.of(1_667));
        String atAgency = world.pay("p-1", last.developerCoinId(), FINANCE_OFFICER);
        assertThat(ledger.get(Coin.KIND, atAgency).holder()).isEqualTo(XinmiWorld.AGENCY_ACCOUNT);
    }
}
