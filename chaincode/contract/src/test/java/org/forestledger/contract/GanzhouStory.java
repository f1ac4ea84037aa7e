// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.FORESTRY_CLERK;
import static org.forestledger.contract.People.FORESTRY_OFFICER;
import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.People.TOWNSHIP_CLERK;
import static org.forestledger.contract.QuotaWorld.slice;
import static org.forestledger.contract.QuotaWorld.use;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.WorkflowFiles;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.AllocateQuota;
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
import org.forestledger.rules.workflow.Objection;
import org.forestledger.rules.workflow.RaiseObjection;
import org.forestledger.rules.workflow.RejectStep;
import org.forestledger.rules.workflow.ResolveObjection;
import org.forestledger.rules.workflow.StartWorkflow;
import org.forestledger.rules.workflow.StepAct;
import org.forestledger.rules.workflow.WorkflowRun;

/**
 * Ganzhou's pilot: 630 mu go through eight steps, with an objection and a check that fails, into the provincial bank; the
 * quota made of them is shared, used, reduced and void at the end.
 */
final class GanzhouStory {
    private static final String P = "project-q";
    private static final LocalDate HOLIDAY = LocalDate.of(2022, 6, 3);
    private static final CentiMu SMALLEST = CentiMu.of(300);
    private static final CentiMu WHOLE = CentiMu.of(63_000);

    private final WorkflowWorld world;
    private final QuotaWorld quota;
    private final TestLedger ledger;

    GanzhouStory(TestLedger ledger) {
        this.world = new WorkflowWorld(ledger);
        this.quota = new QuotaWorld(ledger);
        this.ledger = ledger;
    }

    void tell() {
        ledger.chapter("账户、规则、工作日历与流程 / Accounts, rules, calendar and workflow");
        quota.founded();
        world.calendar("ganzhou", 2022, 1, HOLIDAY);
        world.calendar("ganzhou", 2023, 1);
        world.adopt(WorkflowFiles.read("ganzhou-2022-steps"));
        county();
        cityAndProvince();
        grant();
        used();
        end();
    }

    private void reached(String state) {
        assertThat(world.run(P).reached()).isEqualTo(state);
    }

    private void county() {
        ledger.chapter("县级：申请、核实、公示、确认、造林、验收、变更 / The county: from the application to its bank");
        world.project(P, "ganzhou", SMALLEST);
        ledger.accept(FORESTRY_CLERK, "workflow:Start", new StartWorkflow(P));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        bankIsRefused();
        world.pass(P);
        reached("APPLIED");
        assertThat(world.run(P).sample().orElseThrow().parcels()).hasSize(WorkflowWorld.PARCELS);
        world.pass(P);
        reached("VERIFIED");
        world.pass(P);
        reached("NOTICED");
        objectionIsDismissedInTheNotice();
        assertThat(ledger.refuse(world.of(P, "countyGovernment"), "workflow:Act", world.whole(P, "countyGovernment")))
                .isEqualTo(RefusalCode.NOTICE_RUNNING);
        world.waitUntil(LocalDate.of(2022, 6, 10));
        world.passUntil(P, "file");
        reached("COUNTY_BANKED");
    }

    private void cityAndProvince() {
        ledger.chapter("市级核查、省级复查与入库 / The checks of the city and the province");
        world.waitUntil(LocalDate.of(2023, 9, 15));
        ledger.pass(Duration.ofHours(23));
        world.pass(P);
        reached("FILED");
        theCitySendsItBackOnce();
        world.passUntil(P, "provinceCheck");
        reached("CITY_CHECKED");
        world.pass(P);
        bankIsRefused();
        world.pass(P);
        reached("PROVINCE_BANKED");
        ledger.accept(FORESTRY_OFFICER, "project:Bank", banking());
        assertThat(ledger.get(Project.KIND, P).status()).isEqualTo(Project.Status.BANKED);
        WorkflowRun run = world.run(P);
        assertThat(run.current()).isEmpty();
        assertThat(run.round()).isEqualTo(2);
        // 13 acts up to the filing, 12 more from the afforestation on.
        assertThat(run.acts().size()).isEqualTo(13 + 12);
        assertThat(run.acts().stream().filter(StepAct::late)).isEmpty();
        assertThat(run.rejections()).hasSize(1);
    }

    private void bankIsRefused() {
        assertThat(ledger.refuse(FORESTRY_OFFICER, "project:Bank", banking()))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
    }

    private static BankProject banking() {
        return new BankProject(P, WHOLE, List.of(paper("bank")));
    }

    private void objectionIsDismissedInTheNotice() {
        assertThat(world.notice(P, "notice").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2022, 6, 9));
        ledger.accept(
                world.of(P, "township"),
                "workflow:Object",
                new RaiseObjection(P, "o-1", Optional.of(P + "-3"), "border", Optional.empty()));
        ledger.accept(LEADER, "workflow:Resolve", new ResolveObjection(P, "o-1", false, paper("decision")));
        assertThat(world.run(P).objections().get(0).status()).isEqualTo(Objection.Status.DISMISSED);
    }

    /** The parcels that the city draws in the second round are drawn anew. */
    private void theCitySendsItBackOnce() {
        List<String> first = new ArrayList<>(world.run(P).sample().orElseThrow().parcels());
        ledger.accept(
                world.of(P, "cityForestry"),
                "workflow:Reject",
                new RejectStep(P, "cityCheck", "cityForestry", "seedlings died", paper("rejection")));
        assertThat(world.run(P).current()).contains("afforest");
        reached("CONFIRMED");
        world.passUntil(P, "cityCheck");
        assertThat(world.run(P).sample().orElseThrow().parcels()).isNotEqualTo(first);
    }

    private void grant() {
        ledger.chapter("新增定额：县 500 亩，其余省级统筹 / The quota: 500 mu to the county, the rest to the province");
        GrantQuota grant = quota.grant("q");
        ledger.accept(FORESTRY_OFFICER, "quota:Grant", grant);
        assertThat(quota.mu("q", "county-1", Lot.Status.AVAILABLE)).isEqualTo("500.00");
        assertThat(quota.mu("q", "pool", Lot.Status.AVAILABLE)).isEqualTo("130.00");
        ledger.accept(
                GOVERNMENT_OFFICER,
                "quota:Allocate",
                new AllocateQuota(
                        "a-1", "q", "county-1", List.of(slice("q", 50_001, 50_001, 53_000)), paper("allocation")));
        assertThat(quota.mu("q", "county-1", Lot.Status.AVAILABLE)).isEqualTo("530.00");
        assertThat(ledger.refuse(TOWNSHIP_CLERK, "quota:Apply", use("use-1", "q", "100.00", slice("q", 1, 1, 10_000))))
                .isEqualTo(RefusalCode.NOT_YET_USABLE);
    }

    private void used() {
        ledger.chapter("次年：年度计划、批后使用、开工 / The year after: the plan, an approved use, the start of works");
        quota.on("2024-01-05");
        ledger.accept(
                FORESTRY_CLERK,
                "quota:Plan",
                new FilePlan(
                        "county-1",
                        2024,
                        List.of(new UsePlan.Planned("road", CentiMu.of(10_000))),
                        paper("plan-of-use")));
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("use-1", "q", "100.00", slice("q", 1, 1, 10_000)));
        RecordStart start = new RecordStart("use-1", CentiMu.of(6_000), paper("start"));
        assertThat(ledger.refuse(TOWNSHIP_CLERK, "quota:Start", start)).isEqualTo(RefusalCode.USE_NOT_APPROVED);
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("use-1", true));
        ledger.accept(TOWNSHIP_CLERK, "quota:Start", start);
        assertThat(quota.mu("q", "county-1", Lot.Status.USED)).isEqualTo("100.00");
    }

    private void end() {
        ledger.chapter("核查扣减与试点期满作废 / A deduction after inspection, and the end of the pilot");
        quota.on("2024-06-03");
        ledger.accept(
                GOVERNMENT_OFFICER,
                "quota:Deduct",
                new DeductQuota(
                        "d-1", "q", QuotaDeduction.Trigger.LOST, CentiMu.of(2_000), List.of(paper("inspection"))));
        assertThat(ledger.refuse(
                        TOWNSHIP_CLERK, "quota:Apply", use("use-2", "q", "10.00", slice("q", 10_001, 10_001, 11_000))))
                .isEqualTo(RefusalCode.QUOTA_DEFICIT_OPEN);
        ledger.accept(
                FORESTRY_OFFICER,
                "quota:Cover",
                new CoverDeficit("county-1", List.of(slice("q", 10_001, 10_001, 12_000))));
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use("use-2", "q", "10.00", slice("q", 12_001, 12_001, 13_000)));
        quota.on("2025-01-01");
        ledger.accept(TOWNSHIP_CLERK, "quota:Expire", new ExpireQuota("q", quota.unused("q")));
        assertThat(ledger.refuse(
                        TOWNSHIP_CLERK, "quota:Apply", use("use-3", "q", "10.00", slice("q", 13_001, 13_001, 14_000))))
                .isEqualTo(RefusalCode.QUOTA_EXPIRED);
        assertThat(quota.mu("q", "county-1", Lot.Status.USED)).isEqualTo("100.00");
        assertThat(quota.mu("q", "county-1", Lot.Status.DEDUCTED)).isEqualTo("20.00");
        assertThat(quota.mu("q", "county-1", Lot.Status.EXPIRED)).isEqualTo("410.00");
        assertThat(quota.mu("q", "pool", Lot.Status.EXPIRED)).isEqualTo("100.00");
    }
}
