// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** What the decision on a workflow does. */
public final class WorkflowEffect {
    private WorkflowEffect() {}

    /** In force at once for the region; refused with WRONG_STATE where a higher version of the same one is in force. */
    public static void effective(Work work, String versionId) {
        WorkflowVersion version = work.get(WorkflowVersion.KIND, versionId);
        WorkflowTemplate document = version.document();
        Optional<WorkflowVersion> before = work.find(WorkflowInForce.KIND, document.region())
                .map(pointer -> work.get(WorkflowVersion.KIND, pointer.versionId()));
        before.ifPresent(old -> {
            Refusal.unless(
                    !old.document().id().equals(document.id()) || old.document().version() < document.version(),
                    RefusalCode.WRONG_STATE,
                    "workflow",
                    versionId,
                    "inForce",
                    old.versionId());
            work.put(WorkflowVersion.KIND, old.versionId(), old.with(WorkflowVersion.Status.SUPERSEDED));
        });
        work.put(WorkflowInForce.KIND, document.region(), new WorkflowInForce(document.region(), versionId));
        work.put(WorkflowVersion.KIND, versionId, version.with(WorkflowVersion.Status.ACTIVE));
    }

    /** No project will go through it. */
    public static void refused(Work work, String versionId) {
        WorkflowVersion version = work.get(WorkflowVersion.KIND, versionId);
        work.put(WorkflowVersion.KIND, versionId, version.with(WorkflowVersion.Status.REFUSED));
    }
}
