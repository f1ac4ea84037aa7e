// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.buyback;

import org.forestledger.rules.ledger.Work;

/** What the end of an agreement on a right of buy-back does. */
public final class BuyBackEffect {
    private BuyBackEffect() {}

    /** Holders may use it within its days. */
    public static void agreed(Work work, String batchId) {
        store(work, batchId, BuyBackRight.Status.AGREED);
    }

    /** There is no such right. */
    public static void refused(Work work, String batchId) {
        store(work, batchId, BuyBackRight.Status.REFUSED);
    }

    private static void store(Work work, String batchId, BuyBackRight.Status status) {
        work.put(
                BuyBackRight.KIND, batchId, work.get(BuyBackRight.KIND, batchId).with(status));
    }
}
