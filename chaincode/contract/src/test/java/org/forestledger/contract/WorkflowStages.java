// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.List;
import org.forestledger.cases.WorkflowFiles;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.workflow.ActOnStep;
import org.forestledger.rules.workflow.StartWorkflow;
import org.forestledger.rules.workflow.WorkflowTemplate;

/** A project {@code p-1} of twenty parcels on its way through the workflow of a city, with the calendars of 2026 and 2027. */
final class WorkflowStages {
    private static final String PROJECT = "p-1";

    private final WorkflowWorld world = new WorkflowWorld();

    TestLedger ledger() {
        return world.ledger;
    }

    /**
     * Comes to a stage before the first step, or until a step is to be done.
     *
     * @return somebody of each office, called by its short name
     */
    List<Caller> reach(String region, String stage) {
        WorkflowTemplate template = WorkflowFiles.names().stream()
                .map(WorkflowFiles::read)
                .filter(each -> each.region().equals(region))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no workflow of " + region));
        FeatureStages.Story story = new FeatureStages.Story(world.ledger)
                .stage("the adopted workflow", () -> world.adopt(template))
                .stage("the calendars", () -> calendars(region))
                .stage("the proposed project", () -> world.project(PROJECT, region))
                .stage("the start", () -> start());
        template.steps().forEach(step -> story.stage("step " + step.id(), () -> world.passUntil(PROJECT, step.id())));
        story.stage("its end", () -> world.pass(PROJECT)).tellTo(stage);
        return template.offices().stream()
                .map(office -> TestLedger.person(
                        office.key(), office.role(), office.account().stream().toArray(String[]::new)))
                .toList();
    }

    private void calendars(String region) {
        world.calendar(region, 2026, 1);
        world.calendar(region, 2027, 1);
    }

    private void start() {
        world.ledger.accept(WorkflowWorld.FORESTRY_CLERK, "workflow:Start", new StartWorkflow(PROJECT));
    }

    ActOnStep wholeAct(String office) {
        return world.whole(PROJECT, office);
    }
}
