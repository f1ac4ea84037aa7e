// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.LinkageWorld.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.forestledger.rules.linkage.CultivationCheck;
import org.forestledger.rules.linkage.DecidePayment;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Partial cultivation, restoration and payment in every order: never more than the package, and all of it in the end (CS-22, CS-24). */
class LinkagePaymentsTest {
    private static final String P = "p";
    private static final List<String> TRANCHES =
            List.of(AT_ACCEPTANCE, AFTER_YEARS.get(0), AFTER_YEARS.get(1), AFTER_YEARS.get(2));

    private final LinkageWorld world = new LinkageWorld(new RuzhouWorld()).founded();
    private final TestLedger ledger = world.ledger;

    @Test
    void payment_shouldCoverTheCultivatedPart_andTheRestOnceItIsRestored() {
        world.agreed(P, "10.00", "10.00", "20.00");
        world.on("2023-03-01");
        world.accepted(P, "10.00", "20.00");
        assertThat(world.paidTranche(P, AT_ACCEPTANCE)).isEqualTo(Fen.of(63_000_000));
        world.on("2024-03-02");
        world.checked("c1", P, "10.00", "5.00");
        LinkagePayment part = world.paid("linkage:PayTranche", world.tranche(P, "afterOneYear"));
        assertThat(part.amount()).isEqualTo(Fen.of(4_500_000));
        assertThat(part.parts())
                .extracting(p ->
                        p.beneficiary() + " " + p.accounts() + " " + p.amount().fen())
                .containsExactly(
                        "collectiveFund [special-1, township-1, village-1] 2000000",
                        "collectiveFund [special-1, township-1, village-2] 1000000",
                        "coordinationCultivationSoil [special-1, township-1] 1500000");
        assertThat(ledger.refuse(FINANCE_CLERK, "linkage:PayTranche", world.tranche(P, "afterOneYear")))
                .isEqualTo(RefusalCode.NOTHING_PAYABLE);
        world.on("2024-09-01");
        world.checked("c2", P, "0.00", "20.00");
        assertThat(world.paidTranche(P, "afterOneYear")).isEqualTo(Fen.of(4_500_000));
    }

    @Test
    void lastCheck_shouldForfeitWhatIsWithheld_whenTheThreeYearsAreOver() {
        world.agreed(P, "10.00", "10.00");
        world.on("2023-03-01");
        world.accepted(P, "10.00");
        world.on("2024-03-02");
        assertThat(world.checked("c1", P, "4.00").last()).isFalse();
        world.on("2026-03-02");
        CultivationCheck last = world.checked("c2", P, "7.50");
        assertThat(last.last()).isTrue();
        // A quarter of three tranches of 10 % of 300,000 yuan.
        assertThat(last.forfeited()).isEqualTo(Fen.of(2_250_000));
        assertThat(ledger.refuse(INSPECTOR, "linkage:Check", world.check("c3", P, "10.00")))
                .isEqualTo(RefusalCode.CHECKS_CLOSED);
        for (String tranche : AFTER_YEARS) {
            assertThat(world.paidTranche(P, tranche)).isEqualTo(Fen.of(2_250_000));
            assertThat(ledger.refuse(FINANCE_CLERK, "linkage:PayTranche", world.tranche(P, tranche)))
                    .isEqualTo(RefusalCode.NOTHING_PAYABLE);
        }
    }

    @Test
    void rejection_shouldLeaveEverythingPayable_whenTheVoucherWasWrong() {
        world.agreed(P, "10.00", "10.00");
        world.accepted(P, "10.00");
        LinkagePayment wrong =
                (LinkagePayment) ledger.accept(FINANCE_CLERK, "linkage:PayTranche", world.tranche(P, AT_ACCEPTANCE));
        ledger.accept(FINANCE_OFFICER, "linkage:DecidePayment", new DecidePayment(wrong.paymentId(), false));
        assertThat(ledger.find(Voucher.KIND, wrong.voucher().documentNo())).isEmpty();
        assertThat(ledger.all(Coin.KIND)).extracting(Coin::coinId).containsExactly("whole-p:fund");
        assertThat(world.paidTranche(P, AT_ACCEPTANCE)).isEqualTo(wrong.amount());
    }

    @Test
    void collectiveFund_shouldReachTheVillage_whenTheTownshipPassesItOn() {
        world.agreed(P, "10.00", "10.00");
        world.accepted(P, "10.00");
        LinkagePayment payment = world.paid("linkage:PayTranche", world.tranche(P, AT_ACCEPTANCE));
        world.passOn(payment.coinId(0), TOWNSHIP);
        assertThat(world.held("village-1")).isEqualTo(Fen.of(14_000_000));
        assertThat(world.held("township-1")).isEqualTo(Fen.of(7_000_000));
    }

    /** Awkward areas under awkward numbers, checked and paid at random; the last check finds everything cultivated. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void payments_shouldComeToThePackage_whenEverythingEndsCultivated(long seed) {
        Random random = new Random(seed);
        String[] areas = areas(random);
        world.awkwardRules();
        world.agreed(P, "0.01", areas);
        world.on("2023-03-01");
        world.accepted(P, areas);
        Fen whole = ledger.get(LinkageAcceptance.KIND, P).computed().grossFen();
        for (int step = 0; step < 40; step++) {
            world.on(LocalDate.parse("2023-03-01").plusDays(27L * step).toString());
            if (random.nextInt(3) > 0) {
                world.checked("c" + step, P, partly(random, areas));
            }
            payWhatIsPayable(TRANCHES.get(random.nextInt(TRANCHES.size())));
            assertThat(world.held("township-1")).isLessThanOrEqualTo(whole);
        }
        world.on("2026-03-02");
        assertThat(world.checked("last", P, areas).forfeited()).isEqualTo(Fen.ZERO);
        TRANCHES.forEach(this::payWhatIsPayable);
        assertThat(world.held("township-1")).isEqualTo(whole);
    }

    /** Whatever is found, what is paid and what is forfeited come to the package. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void payments_shouldComeToThePackageLessTheForfeited_whenTheLastCheckFindsLess(long seed) {
        Random random = new Random(seed);
        String[] areas = areas(random);
        world.awkwardRules();
        world.agreed(P, "0.01", areas);
        world.on("2023-03-01");
        world.accepted(P, areas);
        for (int year = 1; year <= 2; year++) {
            world.on((2023 + year) + "-05-01");
            world.checked("c" + year, P, partly(random, areas));
            TRANCHES.forEach(this::payWhatIsPayable);
        }
        world.on("2026-05-01");
        Fen forfeited = world.checked("last", P, partly(random, areas)).forfeited();
        TRANCHES.forEach(this::payWhatIsPayable);
        assertThat(world.held("township-1").plus(forfeited))
                .isEqualTo(ledger.get(LinkageAcceptance.KIND, P).computed().grossFen());
    }

    private void payWhatIsPayable(String tranche) {
        var pay = world.tranche(P, tranche);
        if (ledger.attempt(FINANCE_CLERK, "linkage:PayTranche", pay).isEmpty()) {
            ledger.accept(FINANCE_OFFICER, "linkage:DecidePayment", new DecidePayment(pay.paymentId(), true));
        }
    }

    private static String[] areas(Random random) {
        return random.ints(1 + random.nextInt(5), 1, 3_000)
                .mapToObj(units -> CentiMu.of(units).toMu())
                .toArray(String[]::new);
    }

    private static String[] partly(Random random, String... areas) {
        return Arrays.stream(areas)
                .map(area ->
                        CentiMu.of(random.nextInt((int) mu(area).centiMu() + 1)).toMu())
                .toArray(String[]::new);
    }

    /** Ranges used in any order pay back what was paid, to the fen. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void recoveries_shouldComeToTheCost_whenAllIndicatorsAreUsedInAnyOrder(long seed) {
        Random random = new Random(seed);
        Fen cost = Fen.of(1 + random.nextInt(1_000_000_000));
        world.agreed(P, "0.01", "77.77");
        world.paid("linkage:PayCost", world.demolition(P, cost));
        world.accepted(P, "77.77");
        ledger.accept(People.LEADER, "linkage:File", filing(P, "77.77", "77.77"));
        List<Long> starts = new ArrayList<>(List.of(1L));
        for (int cut = 0; cut < 9; cut++) {
            starts.add(2L + random.nextInt(7_776));
        }
        List<Long> firsts = new ArrayList<>(starts.stream().distinct().sorted().toList());
        List<Long> ends = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            ends.add(i + 1 < firsts.size() ? firsts.get(i + 1) - 1 : 7_777L);
        }
        for (int i = firsts.size() - 1; i >= 0; i--) {
            world.used("u" + i, P, construction(P, 1, firsts.get(i), ends.get(i)));
        }
        assertThat(ledger.all(LinkageUse.KIND).stream()
                        .map(use -> use.recovery().orElseThrow())
                        .reduce(Fen.ZERO, Fen::plus))
                .isEqualTo(cost);
    }
}
