// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.LinkageWorld.*;
import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.codec.Json;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.linkage.DecideLinkageUse;
import org.forestledger.rules.linkage.FarmlandMeasures;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageFiling;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.linkage.PayCost;
import org.forestledger.rules.linkage.RestoreLoss;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The given cases and guards of linkage projects, on the ledger's own functions (CS-02, CS-05, CS-14, CS-15, CS-16, CS-18, CS-21, CS-25, CS-26, G-24, G-25). */
class LinkageCasesTest {
    private static final String P = "p";

    private final LinkageWorld world = new LinkageWorld(new RuzhouWorld());
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
    }

    private static SettlementCase given(String id) {
        return CaseFiles.read("chaisang").stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> expected(SettlementCase given) {
        return SettlementCase.texts(given.expect());
    }

    private static Fen fen(SettlementCase given, String name) {
        return Fen.of(Long.parseLong(expected(given).get(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS-B1", "CS-B3"})
    void propose_shouldAccept_whenNoMoreIsBuiltOnThanReclaimed(String id) {
        Map<String, String> in = given(id).inputTexts();
        ledger.accept(
                TOWNSHIP, "linkage:Propose", proposal(P, "special-1", in.get("newBuildMu"), in.get("reclaimedMu")));
    }

    @Test
    void propose_shouldRefuse_whenAHundredthMuTooMuchIsBuiltOn() {
        assertThat(ledger.refuse(TOWNSHIP, "linkage:Propose", proposal(P, "special-1", "100.01", "60.00", "40.00")))
                .isEqualTo(RefusalCode.NEW_BUILD_EXCEEDS_RECLAIMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS-P1", "CS-P2", "CS-P3"})
    void package_shouldBePaidInFourTranches_whenAllStaysCultivated(String id) {
        SettlementCase given = given(id);
        String farmland = given.inputTexts().get("acceptedNewFarmlandMu");
        world.agreed(P, "0.01", farmland);
        world.on("2023-03-01");
        world.accepted(P, farmland);
        LinkageAcceptance acceptance = ledger.get(LinkageAcceptance.KIND, P);
        assertThat(acceptance.computed().grossFen()).isEqualTo(fen(given, "packageFen"));
        assertThat(legs(acceptance, "collectiveFund")).isEqualTo(fen(given, "ofWhichCollectiveFundFen"));
        assertThat(legs(acceptance, "coordinationCultivationSoil"))
                .isEqualTo(fen(given, "ofWhichCoordinationCultivationSoilFen"));
        List<Json> paid = new ArrayList<>();
        paid.add(new Json.Int(world.paidTranche(P, AT_ACCEPTANCE).fen()));
        for (int year = 1; year <= 3; year++) {
            world.on((2023 + year) + "-03-02");
            world.checked("c" + year, P, farmland);
            paid.add(
                    new Json.Int(world.paidTranche(P, AFTER_YEARS.get(year - 1)).fen()));
        }
        assertThat(new Json.Arr(paid)).isEqualTo(given.expect().get("tranchesFen"));
        assertThat(world.held("township-1")).isEqualTo(fen(given, "packageFen"));
        assertThat(world.paid("linkage:PayFee", world.fee(P, 10_000)).amount()).isEqualTo(fen(given, "bureauFeeFen"));
        assertThat(world.held("sub-bureau")).isEqualTo(fen(given, "bureauFeeFen"));
    }

    private static Fen legs(LinkageAcceptance acceptance, String beneficiary) {
        return acceptance.computed().leg(beneficiary).map(Leg::amountFen).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS-T1", "CS-T2"})
    void tranche_shouldBePayable_onlyAfterTheFullYear(String id) {
        SettlementCase given = given(id);
        Map<String, String> in = given.inputTexts();
        world.agreed(P, "0.01", "10.00");
        world.on(in.get("acceptedAt"));
        world.accepted(P, "10.00");
        world.on(in.get("checkAt"));
        world.checked("c", P, "10.00");
        Optional<RefusalCode> outcome =
                ledger.attempt(FINANCE_CLERK, "linkage:PayTranche", world.tranche(P, "afterOneYear"));
        assertThat(outcome.isEmpty())
                .isEqualTo(Boolean.parseBoolean(expected(given).get("payable")));
        LegTranche tranche =
                ledger.get(LinkageAcceptance.KIND, P).computed().tranches().get(1);
        assertThat(tranche.due().firstDay(Map.of("accepted", LocalDate.parse(in.get("acceptedAt")))))
                .map(day -> day.minusDays(1) + "T24:00+08:00")
                .contains(expected(given).get("dueAfter"));
    }

    @Test
    void tranche_shouldFallDueOnTheMonthsEnd_whenAcceptedOnALeapDay() {
        world.agreed(P, "0.01", "10.00");
        world.on("2024-02-29");
        world.accepted(P, "10.00");
        world.on("2025-02-28");
        world.checked("c1", P, "10.00");
        assertThat(ledger.refuse(FINANCE_CLERK, "linkage:PayTranche", world.tranche(P, "afterOneYear")))
                .isEqualTo(RefusalCode.TRANCHE_NOT_DUE);
        world.on("2025-03-01");
        world.checked("c2", P, "10.00");
        assertThat(world.paidTranche(P, "afterOneYear")).isEqualTo(Fen.of(3_000_000));
    }

    @Test
    void g24_shouldRefuseTheTranche_whenNoCheckWasMadeSinceItFellDue() {
        world.agreed(P, "0.01", "10.00");
        world.on("2023-03-01");
        world.accepted(P, "10.00");
        world.on("2024-03-01");
        world.checked("tooEarly", P, "10.00");
        world.on("2024-03-02");
        assertThat(ledger.refuse(FINANCE_CLERK, "linkage:PayTranche", world.tranche(P, "afterOneYear")))
                .isEqualTo(RefusalCode.CULTIVATION_CHECK_MISSING);
        world.checked("inTime", P, "10.00");
        assertThat(world.paidTranche(P, "afterOneYear")).isEqualTo(Fen.of(3_000_000));
    }

    @Test
    void g25_shouldRefuseThePenalty_whenItIsPostedAgainstTheSpecialAccount() {
        world.agreed(P, "0.01", "10.00");
        world.accepted(P, "10.00");
        assertThat(ledger.refuse(INSPECTOR, "linkage:ReportLoss", loss("l", P, "p-1", "1.00", "special-1")))
                .isEqualTo(RefusalCode.SPECIAL_ACCOUNT_PROTECTED);
        assertThat(ledger.refuse(INSPECTOR, "linkage:ReportLoss", loss("l", P, "p-1", "1.00", "transfer-2")))
                .isEqualTo(RefusalCode.ACCOUNT_NOT_OF_TOWNSHIP);
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("l", P, "p-1", "1.00", "transfer-1"));
        assertThat(world.held("special-1")).isEqualTo(LinkageWorld.PLENTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS-F1", "CS-F2", "CS-F3"})
    void penalty_shouldBeClaimedFromTheTransfers_whenFarmlandIsLost(String id) {
        SettlementCase given = given(id);
        world.agreed(P, "0.01", "10.00");
        world.accepted(P, "10.00");
        ledger.accept(
                INSPECTOR,
                "linkage:ReportLoss",
                loss("l", P, "p-1", given.inputTexts().get("lostMu"), "transfer-1"));
        Coin claim = ledger.get(Coin.KIND, "l:1");
        assertThat(claim.amount()).isEqualTo(fen(given, "penaltyFen"));
        assertThat(claim.holder()).isEqualTo("transfer-1");
        assertThat(claim.route()).containsExactly("district-finance");
    }

    @Test
    void penalty_shouldComeBackAsFarAsItWasPaid_whenTheLandIsRestored() {
        world.agreed(P, "0.01", "10.00");
        world.accepted(P, "10.00");
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("paid", P, "p-1", "1.00", "transfer-1"));
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("open", P, "p-1", "9.00", "transfer-1"));
        world.passOn("paid:1", FINANCE_OFFICER);
        LinkageLoss restored = (LinkageLoss)
                ledger.accept(LEADER, "linkage:Restore", new RestoreLoss("paid", List.of(paper("tilled"))));
        assertThat(restored.refunded()).contains(Fen.of(20_000_000));
        Coin refund = ledger.get(Coin.KIND, "paid:1:refund");
        assertThat(refund.holder()).isEqualTo("district-finance");
        assertThat(refund.route()).containsExactly("transfer-1");
        LinkageLoss cancelled = (LinkageLoss)
                ledger.accept(LEADER, "linkage:Restore", new RestoreLoss("open", List.of(paper("tilled"))));
        assertThat(cancelled.refunded()).contains(Fen.ZERO);
        assertThat(ledger.get(Coin.KIND, "open:1").status()).isEqualTo(Coin.Status.SPENT);
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("again", P, "p-1", "10.00", "transfer-1"));
    }

    @Test
    void filing_shouldMintTwoIndicatorsForTheDistrict_whenTheMinistryHasThem() {
        world.agreed(P, "30.00", "20.00", "15.50");
        world.accepted(P, "18.00", "12.25");
        ledger.accept(LEADER, "linkage:File", filing(P, "35.50", "30.25"));
        Batch construction = ledger.get(Batch.KIND, "p-construction");
        assertThat(construction.asset()).isEqualTo(Batch.Asset.CONSTRUCTION_LAND);
        assertThat(construction.totalUnits()).isEqualTo(3_550);
        Batch farmland = ledger.get(Batch.KIND, "p-farmland");
        assertThat(farmland.asset()).isEqualTo(Batch.Asset.FARMLAND);
        assertThat(farmland.totalUnits()).isEqualTo(3_025);
        assertThat(ledger.all(Lot.KIND)).extracting(Lot::owner).containsOnly("district");
        FarmlandMeasures measures = ledger.get(LinkageFiling.KIND, P).farmland();
        assertThat(measures.paddy().toMu()).isEqualTo("15.12");
        assertThat(measures.capacity().kilograms()).isEqualTo(12_100);
    }

    @Test
    void filing_shouldCapBothIndicators_whenLessOrMoreIsFiledThanAccepted() {
        world.agreed(P, "10.00", "20.00");
        world.accepted(P, "18.00");
        ledger.accept(LEADER, "linkage:File", filing(P, "25.00", "17.00"));
        assertThat(ledger.get(Batch.KIND, "p-construction").totalUnits()).isEqualTo(2_000);
        assertThat(ledger.get(Batch.KIND, "p-farmland").totalUnits()).isEqualTo(1_700);
    }

    private void filedWithCost(SettlementCase u1) {
        Map<String, String> in = u1.inputTexts();
        world.agreed(P, "10.00", in.get("totalAreaMu"));
        world.paid("linkage:PayCost", world.demolition(P, Decimal.yuan("totalPaid", in.get("totalPaid"))));
        world.accepted(P, in.get("totalAreaMu"));
        ledger.accept(LEADER, "linkage:File", filing(P, in.get("totalAreaMu"), in.get("totalAreaMu")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS-U1", "CS-U3"})
    void recovery_shouldBeTheExactAverage_whenATownshipUsesIndicators(String id) {
        filedWithCost(given("CS-U1"));
        long units = mu(given(id).inputTexts().get("useAreaMu")).centiMu();
        LinkageUse use = world.used("u", P, construction(P, 1, 1, units));
        String key = id.equals("CS-U1") ? "deductFen" : "exactFen";
        assertThat(use.recovery()).contains(fen(given(id), key));
        Coin claim = ledger.get(Coin.KIND, use.recoveryCoinId());
        assertThat(claim.amount()).isEqualTo(fen(given(id), key));
        assertThat(claim.holder()).isEqualTo("transfer-1");
        assertThat(claim.route()).containsExactly("district-finance");
    }

    @Test
    void recovery_shouldKeepTheAverageOfTheFirstUse_whenMoreIsPaidLater() {
        filedWithCost(given("CS-U1"));
        world.used("u1", P, construction(P, 1, 20_001, 34_567));
        world.paid("linkage:PayCost", world.demolition(P, Fen.of(5_000_000_000L)));
        world.used("u2", P, construction(P, 1, 1, 20_000));
        Fen sum = ledger.all(LinkageUse.KIND).stream()
                .map(use -> use.recovery().orElseThrow())
                .reduce(Fen.ZERO, Fen::plus);
        assertThat(sum).isEqualTo(Fen.of(1_234_567_890L));
    }

    @Test
    void works_shouldBePaidThroughTheTownship_whenAuditedOnTheAcceptedScale() {
        world.agreed(P, "10.00", "20.00");
        world.accepted(P, "18.00");
        LinkagePayment works = world.paid(
                "linkage:PayCost",
                new PayCost(
                        "w",
                        P,
                        LinkagePayment.Purpose.WORKS,
                        Fen.of(123_456),
                        Optional.of(mu("20.00")),
                        Optional.of(paper("audit")),
                        List.of(),
                        paper("v-w")));
        assertThat(works.payeeAccount()).isEqualTo("township-1");
        assertThat(works.documents()).containsExactly(paper("audit"));
        assertThat(world.held("township-1")).isEqualTo(Fen.of(123_456));
    }

    @Test
    void fee_shouldSumToTheWhole_whenItIsPaidByProgress() {
        world.agreed(P, "0.01", "0.01");
        world.accepted(P, "0.01");
        Fen sum = Fen.ZERO;
        for (int bps : List.of(3_333, 6_667, 9_999, 10_000)) {
            sum = sum.plus(world.paid("linkage:PayFee", world.fee(P, bps)).amount());
        }
        assertThat(sum).isEqualTo(fen(given("CS-P3"), "bureauFeeFen"));
    }

    @Test
    void use_shouldGiveTheLotsBack_whenTheDistrictRefuses() {
        filedWithCost(given("CS-U1"));
        ledger.accept(TOWNSHIP, "linkage:Apply", use("u", P, construction(P, 1, 1, 100)));
        ledger.accept(GOVERNMENT_OFFICER, "linkage:Decide", new DecideLinkageUse("u", false));
        assertThat(ledger.get(Lot.KIND, Lot.idOf("p-construction", 1)).status()).isEqualTo(Lot.Status.AVAILABLE);
        assertThat(ledger.find(Coin.KIND, "u:recovery")).isEmpty();
    }
}
