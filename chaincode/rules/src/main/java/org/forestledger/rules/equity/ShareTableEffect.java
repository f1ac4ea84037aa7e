// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.unit.Bps;

/** What the last approval of a share table does: 10,000 shares come to be, the state's control shares bound for good. */
public final class ShareTableEffect {
    private ShareTableEffect() {}

    /** Issues the shares: first the control shares, then the state company's others, then everybody else by account. */
    public static void effective(Work work, String proposalId) {
        ShareTableProposal table = work.get(ShareTableProposal.KIND, proposalId);
        String companyAccount = table.companyAccount();
        String batchId = "equity-" + companyAccount;
        Batch batch = new Batch(
                batchId,
                Batch.Asset.EQUITY,
                "",
                companyAccount,
                Project.Origin.NEW,
                work.tx().today().getYear(),
                Optional.empty(),
                Optional.empty(),
                Bps.WHOLE,
                table.controlHolder(),
                Batch.Status.ISSUED,
                table.proposedBy());
        work.create(Batch.KIND, batchId, batch);
        work.create(
                ProjectCompany.KIND,
                companyAccount,
                new ProjectCompany(
                        companyAccount,
                        batchId,
                        table.controlHolder(),
                        ProposeShareTable.CONTROL_FLOOR,
                        table.partnerAccount()));
        int control = ProposeShareTable.CONTROL_FLOOR.bps();
        mint(work, batchId, 1, control, table.controlHolder(), Lot.Status.CONTROL);
        int next = control + 1;
        int above = table.shares().get(table.controlHolder()).bps() - control;
        if (above > 0) {
            mint(work, batchId, next, above, table.controlHolder(), Lot.Status.AVAILABLE);
            next += above;
        }
        for (Map.Entry<String, Bps> share : table.shares().entrySet()) {
            if (!share.getKey().equals(table.controlHolder())) {
                mint(work, batchId, next, share.getValue().bps(), share.getKey(), Lot.Status.AVAILABLE);
                next += share.getValue().bps();
            }
        }
    }

    private static void mint(Work work, String batchId, int from, int count, String owner, Lot.Status status) {
        Lot lot = new Lot(
                batchId, new SerialRange(from, (long) from + count - 1), owner, status, Optional.empty(), batchId);
        work.create(Lot.KIND, lot.id(), lot);
    }
}
