// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.batch;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;

/** What the last approval of an issue does: the batch's one lot comes to be. */
public final class IssueEffect {
    private IssueEffect() {}

    /** Mints serials 1..N for the title holder; a project's area is issued once. */
    public static void effective(Work work, String batchId) {
        Batch batch = work.get(Batch.KIND, batchId);
        Project project = work.get(Project.KIND, batch.sourceId());
        project.require(Project.Status.BANKED, RefusalCode.WRONG_STATE);
        work.put(Project.KIND, project.projectId(), project.issued());
        work.put(Batch.KIND, batchId, batch.with(Batch.Status.ISSUED));
        Lot lot = new Lot(
                batchId,
                new SerialRange(1, batch.totalUnits()),
                batch.titleHolder(),
                Lot.Status.AVAILABLE,
                Optional.empty(),
                batchId);
        work.create(Lot.KIND, lot.id(), lot);
    }

    /** The batch will never exist. */
    public static void refused(Work work, String batchId) {
        work.put(Batch.KIND, batchId, work.get(Batch.KIND, batchId).with(Batch.Status.REFUSED));
    }
}
