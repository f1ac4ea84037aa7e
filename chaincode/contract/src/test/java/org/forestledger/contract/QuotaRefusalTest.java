// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.QuotaWorld.project;
import static org.forestledger.contract.QuotaWorld.slice;
import static org.forestledger.contract.QuotaWorld.use;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.CoverDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.ExpireQuota;
import org.forestledger.rules.quota.FilePlan;
import org.forestledger.rules.quota.GrantQuota;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.RecordStart;
import org.forestledger.rules.quota.UsePlan;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What each quota function refuses, in the order of precedence: every row mends one fault of the row before, so the row
 * before would have answered another code if the order were another (G-23). */
class QuotaRefusalTest {
    private static final Caller OTHER_TOWNSHIP =
            TestLedger.person("township.two", Role.TOWNSHIP_CLERK, "township-2", "county-1");

    private final QuotaWorld world = new QuotaWorld();
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    @Test
    @Precedence("quota:Grant")
    void grant_shouldNameTheFirstFault_whenSeveralHold() {
        world.banked("q", "10.00");
        LocalDate today = LocalDate.of(2022, 6, 1);
        LocalDate tomorrow = today.plusDays(1);
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP_CLERK, "quota:Grant", grant("q", "pool", "county-1", tomorrow, 0));
        refused(
                RefusalCode.INVALID_FIELD,
                FORESTRY_OFFICER,
                "quota:Grant",
                grant("q", "pool", "county-1", tomorrow, 0));
        refused(
                RefusalCode.INVALID_FIELD,
                FORESTRY_OFFICER,
                "quota:Grant",
                grant("q", "pool", "county-1", tomorrow, 16));
        refused(
                RefusalCode.ACCOUNT_KIND_WRONG,
                FORESTRY_OFFICER,
                "quota:Grant",
                grant("q", "pool", "county-1", tomorrow, 3));
        refused(
                RefusalCode.ACCOUNT_KIND_WRONG,
                FORESTRY_OFFICER,
                "quota:Grant",
                grant("q", "county-1", "county-1", tomorrow, 3));
        refused(
                RefusalCode.INVALID_FIELD,
                FORESTRY_OFFICER,
                "quota:Grant",
                grant("q", "county-1", "pool", tomorrow, 3));
        refused(
                RefusalCode.INVALID_FIELD,
                FORESTRY_OFFICER,
                "quota:Grant",
                grant("q", "county-1", "pool", LocalDate.of(2022, 4, 29), 3));
        refused(RefusalCode.NOT_FOUND, FORESTRY_OFFICER, "quota:Grant", grant("x", "county-1", "pool", today, 3));
        ledger.accept(FORESTRY_OFFICER, "quota:Grant", grant("q", "county-1", "pool", today, 3));
        refused(RefusalCode.WRONG_STATE, FORESTRY_OFFICER, "quota:Grant", grant("q", "county-1", "pool", today, 3));
        world.on("2025-01-01");
        world.banked("late", "10.00");
        refused(
                RefusalCode.RULE_SET_NOT_ACTIVE,
                FORESTRY_OFFICER,
                "quota:Grant",
                grant("late", "county-1", "pool", LocalDate.of(2024, 12, 31), 3));
    }

    private static GrantQuota grant(String name, String county, String pool, LocalDate bankedOn, int grade) {
        return new GrantQuota(name, "ganzhou-2022", "project-" + name, county, pool, bankedOn, grade);
    }

    @Test
    @Precedence("quota:Apply")
    void apply_shouldNameTheFirstFault_whenSeveralHold() {
        world.granted("q", "10.00");
        world.granted("pooled", "700.00");
        refused(RefusalCode.NOT_PERMITTED, BUYER, "quota:Apply", use("u", "q", "20.00", slice("q", 1, 1, 100)));
        refused(RefusalCode.INVALID_FIELD, TOWNSHIP_CLERK, "quota:Apply", use("u", "q", "0.00", slice("q", 1, 1, 100)));
        refused(RefusalCode.MISSING_FIELD, TOWNSHIP_CLERK, "quota:Apply", use("u", "q", "20.00"));
        refused(
                RefusalCode.INVALID_FIELD,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "20.00", slice("other", 1, 1, 100)));
        refused(
                RefusalCode.ACCOUNT_NOT_YOURS,
                FORESTRY_CLERK,
                "quota:Apply",
                use("u", "q", "20.00", slice("q", 1, 1, 100)));
        refused(
                RefusalCode.NOT_YET_USABLE,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "20.00", slice("q", 1, 1, 100)));
        world.on("2023-01-01");
        ledger.accept(GOVERNMENT_OFFICER, "quota:Deduct", deduct("d", 100));
        refused(
                RefusalCode.QUOTA_DEFICIT_OPEN,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "20.00", slice("q", 1, 1, 100)));
        ledger.accept(FORESTRY_OFFICER, "quota:Cover", new CoverDeficit("county-1", List.of(slice("q", 1, 1, 100))));
        refused(
                RefusalCode.AREA_MISMATCH,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "0.99", slice("q", 101, 1, 100)));
        refused(
                RefusalCode.INSUFFICIENT_QUOTA,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "1.01", slice("q", 101, 1, 100)));
        refused(
                RefusalCode.LOT_NOT_FOUND,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "1.00", slice("q", 102, 1, 100)));
        refused(
                RefusalCode.LOT_NOT_OWNED,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "pooled", "1.00", slice("pooled", 49_001, 49_001, 49_100)));
        refused(
                RefusalCode.LOT_NOT_AVAILABLE,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "1.00", slice("q", 1, 1, 100)));
        refused(
                RefusalCode.RANGE_NOT_IN_LOT,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "1.00", slice("q", 101, 100, 199)));
        refused(
                RefusalCode.LOT_NOT_AVAILABLE,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "2.00", slice("q", 101, 101, 200), slice("q", 101, 101, 200)));
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("u", "q", "1.00", slice("q", 101, 101, 200)));
        refused(
                RefusalCode.ALREADY_EXISTS,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("u", "q", "1.00", slice("q", 201, 201, 300)));
        world.on("2025-01-01");
        refused(
                RefusalCode.QUOTA_EXPIRED,
                TOWNSHIP_CLERK,
                "quota:Apply",
                use("v", "q", "1.00", slice("q", 201, 201, 300)));
    }

    private static DeductQuota deduct(String id, long centiMu) {
        return new DeductQuota(id, "q", QuotaDeduction.Trigger.LOST, CentiMu.of(centiMu), List.of(paper("inspection")));
    }

    @Test
    void apply_shouldRefuseAnotherCounty_whenACountyAppliesForItself() {
        world.granted("q", "10.00");
        world.on("2023-01-01");
        LotSlice all = slice("q", 1, 1, 1_000);
        refused(
                RefusalCode.INVALID_FIELD,
                FORESTRY_CLERK,
                "quota:Apply",
                new ApplyForUse("u", "q", "county-2", "county-1", "road", CentiMu.of(1_000), 3, List.of(all)));
        ledger.accept(
                FORESTRY_CLERK,
                "quota:Apply",
                new ApplyForUse("u", "q", "county-1", "county-1", "road", CentiMu.of(1_000), 3, List.of(all)));
    }

    @Test
    @Precedence("quota:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        world.granted("q", "10.00");
        world.on("2023-01-01");
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("u", "q", "1.00", slice("q", 1, 1, 100)));
        Caller applicantAndOfficer = new Caller(
                TOWNSHIP_CLERK.mspId(),
                TOWNSHIP_CLERK.person(),
                TOWNSHIP_CLERK.user(),
                List.of(Role.GOVERNMENT_OFFICER),
                List.of());
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP_CLERK, "quota:Decide", new DecideUse("u", true));
        refused(RefusalCode.NOT_FOUND, GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("x", true));
        refused(RefusalCode.MAKER_IS_CHECKER, applicantAndOfficer, "quota:Decide", new DecideUse("u", true));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Deduct", deduct("d", 100));
        refused(RefusalCode.QUOTA_DEFICIT_OPEN, GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u", true));
        ledger.accept(
                FORESTRY_OFFICER, "quota:Cover", new CoverDeficit("county-1", List.of(slice("q", 101, 101, 200))));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u", true));
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u", false));
    }

    @Test
    @Precedence("quota:Start")
    void start_shouldNameTheFirstFault_whenSeveralHold() {
        world.granted("q", "10.00");
        world.on("2023-01-01");
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("u", "q", "1.00", slice("q", 1, 1, 100)));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_TOWNSHIP, "quota:Start", start("u", 0));
        refused(RefusalCode.INVALID_FIELD, TOWNSHIP_CLERK, "quota:Start", start("u", 0));
        refused(RefusalCode.USE_NOT_APPROVED, TOWNSHIP_CLERK, "quota:Start", start("u", 101));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u", true));
        refused(RefusalCode.AREA_MISMATCH, TOWNSHIP_CLERK, "quota:Start", start("u", 101));
        ledger.accept(TOWNSHIP_CLERK, "quota:Start", start("u", 100));
        refused(RefusalCode.AREA_MISMATCH, TOWNSHIP_CLERK, "quota:Start", start("u", 1));
        world.on("2026-01-01");
        refused(RefusalCode.WRONG_STATE, FORESTRY_OFFICER, "quota:ClawBack", new ClawBackIdle("u"));
    }

    private static RecordStart start(String id, long centiMu) {
        return new RecordStart(id, CentiMu.of(centiMu), paper("start"));
    }

    @Test
    @Precedence({"quota:Expire", "quota:Cover", "quota:Plan"})
    void otherFunctions_shouldNameTheFirstFault_whenSeveralHold() {
        world.granted("q", "10.00");
        refused(RefusalCode.MISSING_FIELD, BUYER, "quota:Expire", new ExpireQuota("q", List.of()));
        refused(RefusalCode.QUOTA_NOT_EXPIRED, BUYER, "quota:Expire", new ExpireQuota("q", List.of(7L)));
        refused(RefusalCode.AREA_MISMATCH, GOVERNMENT_OFFICER, "quota:Deduct", deduct("d", 1_001));
        refused(RefusalCode.MAKER_IS_CHECKER, FORESTRY_OFFICER, "quota:Deduct", deduct("d", 100));
        refused(RefusalCode.NOT_FOUND, FORESTRY_OFFICER, "quota:Cover", cover(1, 100));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Deduct", deduct("d", 100));
        refused(RefusalCode.AREA_MISMATCH, FORESTRY_OFFICER, "quota:Cover", cover(1, 101));
        refused(RefusalCode.NOT_YET_USABLE, FORESTRY_OFFICER, "quota:Cover", cover(1, 100));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_CLERK, "quota:Plan", plan(2022));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, "quota:Plan", plan(2021));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, "quota:Plan", plan(2024));
        world.on("2025-01-01");
        refused(RefusalCode.QUOTA_EXPIRED, FORESTRY_OFFICER, "quota:Cover", cover(1, 100));
        refused(RefusalCode.LOT_NOT_FOUND, BUYER, "quota:Expire", new ExpireQuota("q", List.of(7L)));
        refused(RefusalCode.LOT_NOT_AVAILABLE, BUYER, "quota:Expire", new ExpireQuota("q", List.of(1L, 1L)));
    }

    private static final Caller OTHER_CLERK = TestLedger.person("forestry.two", Role.FORESTRY_CLERK, "county-2");

    private static CoverDeficit cover(long from, long to) {
        return new CoverDeficit("county-1", List.of(slice("q", from, from, to)));
    }

    private static FilePlan plan(int year) {
        return new FilePlan("county-1", year, List.of(new UsePlan.Planned("road", CentiMu.of(100))), paper("plan"));
    }

    @Test
    void g12_shouldRefuseBanking_whenItIsMoreThanTheParcels() {
        ledger.accept(FORESTRY_CLERK, "project:Propose", project("p", "parcel", CentiMu.of(1_000)));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-p"));
        refused(
                RefusalCode.AREA_MISMATCH,
                FORESTRY_OFFICER,
                "project:Bank",
                new BankProject("project-p", CentiMu.of(1_001), List.of(paper("acceptance"))));
    }

    @Test
    void g13_shouldRefuseTheParcel_whenItBacksAnotherProject() {
        ledger.accept(FORESTRY_CLERK, "project:Propose", project("p", "parcel", CentiMu.of(1_000)));
        refused(
                RefusalCode.PARCEL_ALREADY_USED,
                FORESTRY_CLERK,
                "project:Propose",
                project("r", "parcel", CentiMu.of(1_000)));
    }

    @Test
    void g14_shouldRefuseUse_whenTheYearOfBankingIsNotOver() {
        world.granted("q", "10.00");
        world.at("2022-12-31T23:59:59+08:00");
        ApplyForUse use = use("u", "q", "1.00", slice("q", 1, 1, 100));
        refused(RefusalCode.NOT_YET_USABLE, TOWNSHIP_CLERK, "quota:Apply", use);
        world.at("2023-01-01T00:00:00+08:00");
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use);
    }

    @Test
    void g15_shouldRefuseUseAndTransfer_whenTheQuotaHasExpired() {
        world.granted("q", "700.00");
        world.at("2025-01-01T00:00:00+08:00");
        refused(RefusalCode.QUOTA_EXPIRED, TOWNSHIP_CLERK, "quota:Apply", use("u", "q", "1.00", slice("q", 1, 1, 100)));
        AllocateQuota transfer = new AllocateQuota(
                "a", "q", "county-2", List.of(slice("q", 50_001, 50_001, 50_100)), paper("allocation"));
        refused(RefusalCode.QUOTA_EXPIRED, FORESTRY_OFFICER, "quota:Allocate", transfer);
        world.at("2024-12-31T23:59:59+08:00");
        ledger.accept(FORESTRY_OFFICER, "quota:Allocate", transfer);
    }

    @Test
    void g23_shouldRefuseOccupying_whenTheUseIsNotApproved() {
        world.granted("q", "10.00");
        world.on("2023-01-01");
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("u", "q", "1.00", slice("q", 1, 1, 100)));
        refused(RefusalCode.USE_NOT_APPROVED, TOWNSHIP_CLERK, "quota:Start", start("u", 100));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u", false));
        refused(RefusalCode.USE_NOT_APPROVED, TOWNSHIP_CLERK, "quota:Start", start("u", 100));
    }

    @Test
    void quota_shouldNeverBeSold_whenAnybodyTriesTheFunctionsOfTheMarket() {
        world.granted("q", "700.00");
        world.on("2023-01-01");
        Caller holder = TestLedger.person("company.county", Role.COMPANY_OFFICER, "county-1", "county-2");
        LotSlice some = slice("q", 1, 1, 100);
        refused(
                RefusalCode.SALE_NEEDS_TRADE,
                holder,
                "lot:Transfer",
                new TransferLots("t", "county-1", "county-2", List.of(some)));
        refused(
                RefusalCode.SALE_NEEDS_TRADE,
                holder,
                "hold:Create",
                new CreateHold(
                        "h", "county-1", "county-2", List.of(some), ledger.now().plusSeconds(60)));
        world.banked("p", "10.00");
        refused(
                RefusalCode.INVALID_FIELD,
                COMPANY_CLERK,
                "batch:Propose",
                new ProposeBatch(
                        "b",
                        Batch.Asset.FOREST_QUOTA,
                        "ganzhou-2022",
                        "project-p",
                        "state-company",
                        2023,
                        Optional.empty(),
                        Optional.empty()));
    }
}
