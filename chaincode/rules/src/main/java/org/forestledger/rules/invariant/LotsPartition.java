// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.List;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.Partition;

/** The lots of an issued batch cover 1..N exactly, and no other batch has lots. */
final class LotsPartition implements Invariant {
    @Override
    public String name() {
        return "lots-partition";
    }

    @Override
    public String reference() {
        return "ADR 0003";
    }

    @Override
    public void check(WholeState state, Found found) {
        for (Batch batch : state.all(Batch.KIND)) {
            List<Lot> lots = state.lots(batch.batchId());
            if (batch.status() == Batch.Status.ISSUED) {
                Partition.fault(lots, batch.totalUnits())
                        .ifPresent(fault -> found.violation(Batch.KIND.key(batch.batchId()), fault));
            } else if (!lots.isEmpty()) {
                found.violation(
                        Lot.KIND.key(lots.get(0).id()), "its batch is " + batch.status() + " and can have no lots");
            }
        }
        state.lotsByBatch().forEach((batchId, lots) -> {
            if (state.find(Batch.KIND, batchId).isEmpty()) {
                found.violation(Lot.KIND.key(lots.get(0).id()), "there is no batch " + batchId);
            }
        });
    }
}
