// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.carbon;

import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ParcelBacking;

/** What the end of an agreement on a carbon project or on an issue does. */
public final class CarbonEffect {
    private CarbonEffect() {}

    /** The project is registered: credits can be issued. */
    public static void registered(Work work, String carbonProjectId) {
        CarbonProject project = work.get(CarbonProject.KIND, carbonProjectId);
        work.put(CarbonProject.KIND, carbonProjectId, project.with(CarbonProject.Status.REGISTERED));
    }

    /** The project is refused: its parcels are free for others. */
    public static void notRegistered(Work work, String carbonProjectId) {
        CarbonProject project = work.get(CarbonProject.KIND, carbonProjectId);
        work.put(CarbonProject.KIND, carbonProjectId, project.with(CarbonProject.Status.REFUSED));
        for (Parcel parcel : project.parcels()) {
            ParcelBacking.release(work, project.region(), parcel.parcelNo(), ParcelBacking.Use.CARBON);
        }
    }

    /** Mints serials 1..N, a tonne each, for the developer; a day's carbon is issued once, whatever was agreed in between. */
    public static void issued(Work work, String batchId) {
        CarbonIssue issue = work.get(CarbonIssue.KIND, batchId);
        Batch batch = work.get(Batch.KIND, batchId);
        CarbonProject project = work.get(CarbonProject.KIND, issue.carbonProjectId());
        project.requireNew(issue.periodFrom());
        work.put(CarbonProject.KIND, project.carbonProjectId(), project.creditedTo(issue.periodTo()));
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
    public static void notIssued(Work work, String batchId) {
        work.put(Batch.KIND, batchId, work.get(Batch.KIND, batchId).with(Batch.Status.REFUSED));
    }
}
