// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import org.forestledger.rules.ledger.Work;

/** What the last decision on a settlement does; posting is a step of its own. */
public final class SettlementEffect {
    private SettlementEffect() {}

    /** The three organisations agree on the split. */
    public static void effective(Work work, String settlementId) {
        store(work, settlementId, SettlementRecord.Status.AGREED);
    }

    /** An organisation refuses; another settlement may be proposed. */
    public static void refused(Work work, String settlementId) {
        store(work, settlementId, SettlementRecord.Status.REFUSED);
    }

    private static void store(Work work, String settlementId, SettlementRecord.Status status) {
        work.put(
                SettlementRecord.KIND,
                settlementId,
                work.get(SettlementRecord.KIND, settlementId).with(status));
    }
}
