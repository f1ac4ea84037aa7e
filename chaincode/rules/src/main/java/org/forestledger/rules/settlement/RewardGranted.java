// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.SchemeUse;

/**
 * Marks that the township reward of one sale is granted: its base is the whole area, so it is due once, however often money
 * of that sale arrives and is shared (RZ-25).
 *
 * @param saleSettlementId the settlement of the sale
 * @param settlementId the income settlement that granted the reward
 */
public record RewardGranted(String saleSettlementId, String settlementId) {
    /** Where the marks are kept. */
    public static final Kind<RewardGranted> KIND = new Kind<>("rewardGranted", RewardGranted.class);

    private static final String REWARD = "townshipReward";

    /** Refuses with REWARD_ALREADY_GRANTED where this settlement grants a reward and another one has. */
    static void requireFirst(Work work, SettlementRecord income, String saleSettlementId) {
        if (grants(income)) {
            work.find(KIND, saleSettlementId).ifPresent(granted -> {
                throw Refusal.of(
                                RefusalCode.REWARD_ALREADY_GRANTED,
                                "sale",
                                saleSettlementId,
                                "grantedBy",
                                granted.settlementId())
                        .asException();
            });
        }
    }

    /** Marks the reward of the sale as granted by a settlement that is posted now. */
    static void mark(Work work, SettlementRecord income, String saleSettlementId) {
        requireFirst(work, income, saleSettlementId);
        if (grants(income)) {
            work.create(KIND, saleSettlementId, new RewardGranted(saleSettlementId, income.settlementId()));
        }
    }

    private static boolean grants(SettlementRecord income) {
        return income.use() == SchemeUse.PROJECT_COMPANY_INCOME
                && income.computed()
                        .leg(REWARD)
                        .map(leg -> !leg.amountFen().isZero())
                        .orElse(false);
    }
}
