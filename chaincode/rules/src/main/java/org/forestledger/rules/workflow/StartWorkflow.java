// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.Set;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A project that is not banked yet enters the workflow that is in force for its region.
 *
 * @param projectId the project
 */
public record StartWorkflow(String projectId) implements Command {
    private static final Set<Project.Status> BEFORE_BANKING =
            Set.of(Project.Status.PROPOSED, Project.Status.PLAN_APPROVED);

    @Override
    public void decide(Work work) {
        Project project = work.get(Project.KIND, projectId);
        Refusal.unless(
                BEFORE_BANKING.contains(project.status()),
                RefusalCode.WRONG_STATE,
                "project",
                projectId,
                "status",
                project.status());
        WorkflowVersion version = work.find(WorkflowInForce.KIND, project.region())
                .map(pointer -> work.get(WorkflowVersion.KIND, pointer.versionId()))
                .orElseThrow(() -> Refusal.of(RefusalCode.WORKFLOW_NOT_IN_FORCE, "region", project.region())
                        .asException());
        WorkflowRun run = WorkflowRun.start(work, project, version);
        work.create(WorkflowRun.KIND, projectId, run);
        work.answer(WorkflowRun.KIND, projectId, run);
    }
}
