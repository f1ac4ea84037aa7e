// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.workflow.ActOnStep;

/** The stories that feature files begin with, each told by a test world up to a named stage. */
final class FeatureStages {
    private static final String WORKFLOW = "workflow of ";

    private TestLedger ledger = new TestLedger();
    private WorkflowStages workflow = new WorkflowStages();

    /** The ledger of the story. */
    TestLedger ledger() {
        return ledger;
    }

    /** Tells the story up to and with the stage; answers who is met in it beside the usual people. */
    List<Caller> reach(String story, String stage) {
        if (story.startsWith(WORKFLOW)) {
            workflow = new WorkflowStages();
            ledger = workflow.ledger();
            return workflow.reach(story.substring(WORKFLOW.length()), stage);
        }
        Story told =
                switch (story) {
                    case "ledger" -> new Story(new TestLedger()).stage("its first day", () -> {});
                    case "sale of new indicators" -> RuzhouStages.newIndicators();
                    case "sale of existing stock" -> RuzhouStages.existingStock();
                    case "Ganzhou pilot" -> OtherStages.ganzhou();
                    case "carbon project" -> OtherStages.carbon();
                    case "forest tickets" -> OtherStages.tickets();
                    case "linkage project" -> LinkageStages.told();
                    case "market of the city" -> MarketStages.market();
                    case "auction" -> MarketStages.auction();
                    case "lottery" -> MarketStages.lottery();
                    case "sale of credits" -> MarketStages.sale();
                    case "annual plan" -> XinmiStages.annualPlan();
                    case "land making" -> XinmiStages.landMaking();
                    case "land making without annual plans" -> XinmiStages.withoutPlans();
                    case "land making without a reserve plan" -> XinmiStages.withoutReservePlan();
                    case "land making without a supply plan" -> XinmiStages.withoutSupplyPlan();
                    case "original land taking" -> XinmiStages.originalTaking();
                    case "funds of a linkage project" -> MoneyStages.funds();
                    case "sale in instalments" -> MoneyStages.instalments();
                    case "register of records" -> RecordStages.ruzhou();
                    default -> RegistryStages.named(story);
                };
        told.tellTo(stage);
        ledger = told.ledger();
        return told.people();
    }

    /** An act of an office on the current step of the workflow that lacks nothing. */
    ActOnStep wholeAct(String office) {
        return workflow.wholeAct(office);
    }

    /** Stages in their order, each told by one action. */
    static final class Story {
        private final TestLedger ledger;
        private final Map<String, Runnable> stages = new LinkedHashMap<>();
        private List<Caller> people = List.of();

        Story(TestLedger ledger) {
            this.ledger = ledger;
        }

        Story stage(String name, Runnable action) {
            stages.put(name, action);
            return this;
        }

        /** Whom scenarios meet in it beside the usual people, or in their place. */
        Story with(Caller... met) {
            people = List.of(met);
            return this;
        }

        List<Caller> people() {
            return people;
        }

        TestLedger ledger() {
            return ledger;
        }

        void tellTo(String last) {
            if (!stages.containsKey(last)) {
                throw new AssertionError("no stage " + last + " in " + stages.keySet());
            }
            for (Map.Entry<String, Runnable> stage : stages.entrySet()) {
                stage.getValue().run();
                if (stage.getKey().equals(last)) {
                    return;
                }
            }
        }
    }
}
