// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.QuotaWorld.slice;
import static org.forestledger.contract.QuotaWorld.use;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.CoverDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.ExpireQuota;
import org.forestledger.rules.quota.FilePlan;
import org.forestledger.rules.quota.QuotaAllocation;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.quota.RecordStart;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.quota.UsePlan;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The given cases of quotas, on the ledger's own functions, and what each function does when all is well. */
class QuotaCasesTest {
    private final QuotaWorld world = new QuotaWorld();
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
    }

    private static SettlementCase given(String id) {
        return CaseFiles.read("ganzhou").stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> expected(SettlementCase given) {
        return SettlementCase.texts(given.expect());
    }

    private static long units(String mu) {
        return Decimal.mu("mu", mu).centiMu();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GZ-Q1", "GZ-Q2", "GZ-Q3", "GZ-Q5"})
    void grant_shouldShareTheArea_whenGivenTheThreshold(String id) {
        SettlementCase given = given(id);
        QuotaGrant grant = world.granted("q", given.inputTexts().get("bankedAreaMu"));
        assertThat(grant.countyArea().toMu()).isEqualTo(expected(given).get("countyMu"));
        assertThat(grant.poolArea().toMu()).isEqualTo(expected(given).get("provincialPoolMu"));
        assertThat(world.mu("q", "county-1", Lot.Status.AVAILABLE))
                .isEqualTo(expected(given).get("countyMu"));
        assertThat(world.mu("q", "pool", Lot.Status.AVAILABLE))
                .isEqualTo(expected(given).get("provincialPoolMu"));
        assertThat(grant.usableFrom()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(grant.validTo()).contains(LocalDate.of(2024, 12, 31));
        assertThat(grant.priorityRegion()).isEqualTo("ganzhou");
    }

    @Test
    void grant_shouldCountTheYearTogether_whenACountyFilesTwice() {
        assertThat(world.granted("a", "300.00").countyArea().toMu()).isEqualTo("300.00");
        QuotaGrant second = world.granted("b", "250.00");
        assertThat(second.countyArea().toMu()).isEqualTo("200.00");
        assertThat(second.poolArea().toMu()).isEqualTo("50.00");
        world.on("2023-02-01");
        assertThat(world.granted("c", "450.00").countyArea().toMu()).isEqualTo("450.00");
    }

    @Test
    void deduction_shouldTakeFromTheFreePart_whenLandHasDegraded() {
        SettlementCase given = given("GZ-D1");
        Map<String, String> in = given.inputTexts();
        world.granted("q", in.get("quotaMu"));
        world.on("2023-03-01");
        long used = units(in.get("usedMu"));
        world.used("u1", "q", in.get("usedMu"), slice("q", 1, 1, used));
        long degraded = units(in.get("degradedMu"));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Deduct", deduct("d1", "q", degraded));
        ledger.accept(
                FORESTRY_OFFICER,
                "quota:Cover",
                new CoverDeficit("county-1", List.of(slice("q", used + 1, used + 1, used + degraded))));
        assertThat(world.mu("q", "county-1", Lot.Status.DEDUCTED))
                .isEqualTo(expected(given).get("deductedMu"));
        assertThat(world.mu("q", "county-1", Lot.Status.AVAILABLE))
                .isEqualTo(expected(given).get("availableAfterMu"));
        assertThat(ledger.get(CountyDeficit.KIND, "county-1").open().toMu())
                .isEqualTo(expected(given).get("carriedDeficitMu"));
    }

    @Test
    void deficit_shouldBeCoveredByTheNextGrant_whenItIsCarried() {
        world.granted("q", "100.00");
        world.on("2023-03-01");
        world.used("u1", "q", "90.00", slice("q", 1, 1, 9_000));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Deduct", deduct("d1", "q", 3_525));
        ledger.accept(
                FORESTRY_OFFICER,
                "quota:Cover",
                new CoverDeficit("county-1", List.of(slice("q", 9_001, 9_001, 10_000))));
        assertThat(ledger.get(CountyDeficit.KIND, "county-1").open().toMu()).isEqualTo("25.25");
        QuotaGrant next = world.granted("next", "60.00");
        assertThat(next.deficitCovered().toMu()).isEqualTo("25.25");
        assertThat(ledger.get(CountyDeficit.KIND, "county-1").open().toMu()).isEqualTo("0.00");
        assertThat(world.mu("next", "county-1", Lot.Status.DEDUCTED)).isEqualTo("25.25");
        assertThat(world.mu("next", "county-1", Lot.Status.AVAILABLE)).isEqualTo("34.75");
    }

    private static DeductQuota deduct(String id, String quota, long degraded) {
        return new DeductQuota(
                id, quota, QuotaDeduction.Trigger.DEGRADED, CentiMu.of(degraded), List.of(paper("inspection")));
    }

    @Test
    void expiry_shouldVoidTheUnusedPart_whenThePilotHasEnded() {
        SettlementCase before = given("GZ-E1");
        SettlementCase after = given("GZ-E2");
        world.granted("q", before.inputTexts().get("quotaMu"));
        world.on("2024-05-01");
        String usedMu = before.inputTexts().get("usedMu");
        world.used("u1", "q", usedMu, slice("q", 1, 1, units(usedMu)));
        QuotaGrant grant = ledger.get(QuotaGrant.KIND, "q");
        assertThat(grant.validTo().map(LocalDate::toString))
                .contains(before.inputTexts().get("pilotEnd"));

        world.at(before.inputTexts().get("now"));
        ExpireQuota sweep = new ExpireQuota("q", world.unused("q"));
        assertThat(ledger.refuse(BUYER, "quota:Expire", sweep)).isEqualTo(RefusalCode.QUOTA_NOT_EXPIRED);
        assertThat(world.mu("q", "county-1", Lot.Status.AVAILABLE))
                .isEqualTo(expected(before).get("availableMu"));

        world.at(after.inputTexts().get("now"));
        assertThat(ledger.refuse(
                        TOWNSHIP_CLERK,
                        "quota:Apply",
                        use("u2", "q", "1.00", slice("q", units(usedMu) + 1, units(usedMu) + 1, units(usedMu) + 100))))
                .isEqualTo(RefusalCode.QUOTA_EXPIRED);
        ledger.accept(BUYER, "quota:Expire", sweep);
        assertThat(world.mu("q", "county-1", Lot.Status.EXPIRED))
                .isEqualTo(expected(after).get("voidedMu"));
        assertThat(world.mu("q", "county-1", Lot.Status.USED))
                .isEqualTo(expected(after).get("usedMu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GZ-I1", "GZ-I2"})
    void clawBack_shouldWaitForTwoFullYears_whenLandLiesIdle(String id) {
        SettlementCase given = given(id);
        Map<String, String> in = given.inputTexts();
        grantOpenEnded(in.get("usedMu"));
        world.on(in.get("approvedAt"));
        world.used("u1", "q", in.get("usedMu"), slice("q", 1, 1, units(in.get("usedMu"))));
        UseApplication application = ledger.get(UseApplication.KIND, "u1");
        assertThat(application.idleAfter().orElseThrow() + "T24:00+08:00")
                .isEqualTo(expected(given).get("twoYearsEndAt"));

        // The last moment of the day in China is still inside, the first of the next is not.
        world.at(in.get("checkAt") + (id.equals("GZ-I1") ? "T23:59:59+08:00" : "T00:00:00+08:00"));
        ClawBackIdle clawBack = new ClawBackIdle("u1");
        if (expected(given).get("clawBack").equals("true")) {
            ledger.accept(FORESTRY_OFFICER, "quota:ClawBack", clawBack);
        } else {
            assertThat(ledger.refuse(FORESTRY_OFFICER, "quota:ClawBack", clawBack))
                    .isEqualTo(RefusalCode.NOT_IDLE_YET);
        }
        assertThat(world.mu("q", "county-1", Lot.Status.CLAWED_BACK))
                .isEqualTo(expected(given).get("returnedMu"));
        assertThat(ledger.get(UseApplication.KIND, "u1").returned().toMu())
                .isEqualTo(expected(given).get("returnedMu"));
    }

    /** A quota of 2021, so that it is usable in 2022 when the cases approve. */
    private void grantOpenEnded(String areaMu) {
        world.earlierRules("2021-01-01");
        world.on("2021-06-01");
        world.granted("q", areaMu);
    }

    @Test
    void clawBack_shouldLeaveTheStartedPart_whenWorksHaveBegun() {
        world.granted("q", "100.00");
        world.on("2023-05-20");
        ledger.accept(
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u1", "q", "40.00", slice("q", 1, 1, 2_500), slice("q", 2_501, 5_001, 6_500)));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u1", true));
        ledger.accept(TOWNSHIP_CLERK, "quota:Start", new RecordStart("u1", CentiMu.of(1_000), paper("start-1")));
        ledger.accept(TOWNSHIP_CLERK, "quota:Start", new RecordStart("u1", CentiMu.of(500), paper("start-2")));
        world.on("2025-05-21");
        ledger.accept(FORESTRY_OFFICER, "quota:ClawBack", new ClawBackIdle("u1"));
        assertThat(world.mu("q", "county-1", Lot.Status.CLAWED_BACK)).isEqualTo("25.00");
        assertThat(world.mu("q", "county-1", Lot.Status.USED)).isEqualTo("15.00");
        assertThat(ledger.refuse(FORESTRY_OFFICER, "quota:ClawBack", new ClawBackIdle("u1")))
                .isEqualTo(RefusalCode.WRONG_STATE);
    }

    @Test
    void use_shouldBeRefused_whenLessIsAvailableThanAsked() {
        SettlementCase given = given("GZ-B1");
        String available = given.inputTexts().get("availableMu");
        world.granted("q", available);
        world.on("2023-03-01");
        assertThat(ledger.refuse(
                                TOWNSHIP_CLERK,
                                "quota:Apply",
                                use("u1", "q", given.inputTexts().get("useMu"), slice("q", 1, 1, units(available))))
                        .name())
                .isEqualTo(expected(given).get("error"));
    }

    @Test
    void use_shouldBeRefused_whenTheSupplementIsWorse() {
        SettlementCase given = given("GZ-B2");
        Map<String, String> in = given.inputTexts();
        world.banked("q", in.get("supplementMu"));
        ledger.accept(FORESTRY_OFFICER, "quota:Grant", world.grant("q", Integer.parseInt(in.get("supplementGrade"))));
        world.on("2023-03-01");
        int useGrade = Integer.parseInt(in.get("useGrade"));
        assertThat(ledger.refuse(TOWNSHIP_CLERK, "quota:Apply", graded(in.get("useMu"), useGrade))
                        .name())
                .isEqualTo(expected(given).get("error"));
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", graded(in.get("useMu"), useGrade + 1));
    }

    private static ApplyForUse graded(String areaMu, int grade) {
        CentiMu area = CentiMu.of(units(areaMu));
        return new ApplyForUse(
                "u1", "q", "county-1", "township-1", "road", area, grade, List.of(slice("q", 1, 1, area.centiMu())));
    }

    @Test
    void allocation_shouldFlagAnotherCounty_whenThePoolGivesItAway() {
        world.granted("q", "700.00");
        ledger.accept(
                FORESTRY_OFFICER,
                "quota:Allocate",
                new AllocateQuota("a1", "q", "county-1", List.of(slice("q", 50_001, 50_001, 60_000)), paper("a1")));
        QuotaAllocation other = (QuotaAllocation) ledger.accept(
                FORESTRY_OFFICER,
                "quota:Allocate",
                new AllocateQuota("a2", "q", "county-2", List.of(slice("q", 60_001, 60_001, 61_000)), paper("a2")));
        assertThat(ledger.get(QuotaAllocation.KIND, "a1").outsidePriority()).isFalse();
        assertThat(other.outsidePriority()).isTrue();
        assertThat(world.mu("q", "county-1", Lot.Status.AVAILABLE)).isEqualTo("600.00");
        assertThat(world.mu("q", "county-2", Lot.Status.AVAILABLE)).isEqualTo("10.00");
        assertThat(world.mu("q", "pool", Lot.Status.AVAILABLE)).isEqualTo("90.00");
    }

    @Test
    void use_shouldBeFlagged_whenThePlanDoesNotHoldIt() {
        world.granted("q", "100.00");
        world.on("2023-01-05");
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("none", "q", "1.00", slice("q", 1, 1, 100)));
        ledger.accept(
                FORESTRY_CLERK,
                "quota:Plan",
                new FilePlan("county-1", 2023, List.of(new UsePlan.Planned("road", CentiMu.of(1_000))), paper("plan")));
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("inside", "q", "10.00", slice("q", 101, 101, 1_100)));
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("more", "q", "10.01", slice("q", 1_101, 1_101, 2_101)));
        assertThat(ledger.all(UseApplication.KIND))
                .extracting(UseApplication::applicationId, UseApplication::outsidePlan)
                .containsExactlyInAnyOrder(tuple("none", true), tuple("inside", false), tuple("more", true));
    }

    @Test
    void refusal_shouldFreeTheLots_whenTheGovernmentSaysNo() {
        world.granted("q", "100.00");
        world.on("2023-03-01");
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("u1", "q", "30.00", slice("q", 1, 1, 3_000)));
        assertThat(world.mu("q", "county-1", Lot.Status.HELD)).isEqualTo("30.00");
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u1", false));
        assertThat(world.mu("q", "county-1", Lot.Status.AVAILABLE)).isEqualTo("100.00");
    }

    @Test
    void refusal_shouldLeaveVoidLotsVoid_whenTheQuotaExpiredMeanwhile() {
        world.granted("q", "100.00");
        world.on("2024-12-31");
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("u1", "q", "30.00", slice("q", 1, 1, 3_000)));
        world.on("2025-01-01");
        ledger.accept(BUYER, "quota:Expire", new ExpireQuota("q", world.unused("q")));
        assertThat(ledger.refuse(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u1", true)))
                .isEqualTo(RefusalCode.QUOTA_EXPIRED);
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u1", false));
        assertThat(world.mu("q", "county-1", Lot.Status.EXPIRED)).isEqualTo("100.00");
    }
}
