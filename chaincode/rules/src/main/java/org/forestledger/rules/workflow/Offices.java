// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.List;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Who may act on a step. */
final class Offices {
    private Offices() {}

    /** Refuses with NOT_ACTING_OFFICE unless the office acts on the step and the caller is of the office. */
    static void require(Caller caller, WorkflowTemplate template, WorkflowStep step, String office) {
        Refusal.unless(
                step.offices().contains(office)
                        && template.office(office).map(o -> o.includes(caller)).orElse(false),
                RefusalCode.NOT_ACTING_OFFICE,
                "step",
                step.id(),
                "office",
                office,
                "user",
                caller.user(),
                "acting",
                step.offices());
    }

    /** Refuses with OFFICE_HAS_ACTED or JOINT_STEP_SAME_PERSON: each office once, each by another person. */
    static void requireNotYet(Caller caller, List<StepAct> acts, String office) {
        Refusal.unless(
                acts.stream().noneMatch(act -> act.office().equals(office)),
                RefusalCode.OFFICE_HAS_ACTED,
                "office",
                office);
        Refusal.unless(
                acts.stream().noneMatch(act -> act.person().equals(caller.person())),
                RefusalCode.JOINT_STEP_SAME_PERSON,
                "user",
                caller.user());
    }
}
