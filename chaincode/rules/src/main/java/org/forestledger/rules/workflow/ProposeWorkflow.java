// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * Somebody proposes a workflow for a region; no project goes through it before the three organisations have agreed.
 *
 * @param document the template; it must be well formed
 */
public record ProposeWorkflow(WorkflowTemplate document) implements Command {
    @Override
    public void decide(Work work) {
        WorkflowValidator.require(document);
        String id = WorkflowVersion.idOf(document);
        WorkflowVersion version = new WorkflowVersion(
                id, document, WorkflowVersion.Status.PROPOSED, work.caller().person());
        work.create(WorkflowVersion.KIND, id, version);
        Agreement.propose(work, AgreementKind.WORKFLOW, id, document);
        work.answer(WorkflowVersion.KIND, id, version);
    }
}
