// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.DividendWorld.*;

import org.forestledger.rules.dividend.Dividend.Purpose;

/**
 * What forest tickets earn, stage by stage: 4,200 tickets {@code f} of the farm, which runs the forest, 5,800 of the village;
 * 10,000.00 yuan come in and are shared out, then 700,000.00 yuan, for which the tickets are handed in.
 */
final class DividendStages {
    private static final long INCOME = 1_000_000;
    private static final long WORTH = 70_000_000;

    private DividendStages() {}

    static FeatureStages.Story earnings() {
        DividendWorld world = new DividendWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the issued tickets", world::issued)
                .stage("the registered income", () -> world.registered("income-d", INCOME))
                .stage("the confirmed income", () -> world.confirmed("income-d"))
                .stage(
                        "the proposed dividend",
                        () -> world.ledger.accept(FARM_CLERK, "dividend:Propose", proposal("d", Purpose.INCOME)))
                .stage("the declared dividend", () -> world.approved("d"))
                .stage("the declared redemption", () -> world.declared("r", Purpose.REDEMPTION, WORTH));
    }
}
