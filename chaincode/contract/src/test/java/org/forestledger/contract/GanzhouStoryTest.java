// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.FORESTRY_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.WorkflowFiles;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.Objection;
import org.forestledger.rules.workflow.RaiseObjection;
import org.forestledger.rules.workflow.RejectStep;
import org.forestledger.rules.workflow.ResolveObjection;
import org.forestledger.rules.workflow.StepAct;
import org.forestledger.rules.workflow.WorkflowRun;
import org.junit.jupiter.api.Test;

/** Ganzhou's eight steps from the application to the provincial bank, with an objection and a check that fails. */
class GanzhouStoryTest {
    private static final String P = "p-1";
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 4);

    private final WorkflowWorld world = new WorkflowWorld();
    private final TestLedger ledger = world.ledger;

    private void bankIsRefused() {
        assertThat(ledger.refuse(FORESTRY_OFFICER, "project:Bank", banking()))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
    }

    private static BankProject banking() {
        return new BankProject(P, CentiMu.of(21_000), List.of(paper("bank")));
    }

    private void reached(String state) {
        assertThat(world.run(P).reached()).isEqualTo(state);
    }

    @Test
    void project_shouldReachTheProvincialBank_whenItPassesAllSteps() {
        world.calendar("ganzhou", 2026, 1, HOLIDAY);
        world.adopt(WorkflowFiles.read("ganzhou-2022-steps"));
        world.started(P, "ganzhou");
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
        world.waitUntil(LocalDate.of(2026, 3, 11));
        world.pass(P);
        reached("CONFIRMED");
        world.pass(P);
        reached("AFFORESTED");
        world.pass(P);
        reached("ACCEPTED");
        world.pass(P);
        reached("COUNTY_BANKED");
        world.waitUntil(LocalDate.of(2027, 9, 15));
        ledger.pass(Duration.ofHours(23));
        world.pass(P);
        reached("FILED");
        theCitySendsItBackOnce();
        world.passUntil(P, "provinceCheck");
        reached("CITY_CHECKED");
        world.pass(P);
        reached("PROVINCE_CHECKED");
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

    private void objectionIsDismissedInTheNotice() {
        assertThat(world.notice(P, "notice").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 3, 10));
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
}
