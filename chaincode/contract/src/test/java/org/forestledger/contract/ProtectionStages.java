// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.*;

import org.forestledger.rules.protection.CloseAccount;
import org.forestledger.rules.protection.Closing;
import org.forestledger.rules.protection.RestrictAccount;

/**
 * The stories of freezes, restrictions and closings, stage by stage. All begin with credits {@code c}: 1 to 1,500 with buyer-1,
 * 1,501 to 2,000 with the state company.
 */
final class ProtectionStages {
    private static final String BUYERS = "buyer-1";

    private ProtectionStages() {}

    /** A court freezes 101 to 200, then a second court the same. */
    static FeatureStages.Story freezing() {
        ProtectionWorld world = new ProtectionWorld();
        return begun(world)
                .stage(
                        "the imposed freeze",
                        () -> world.ledger.accept(REGISTRAR, "freeze:Impose", freeze("f", COURT, units(1, 101, 200))))
                .stage("the freeze", () -> world.confirmed("f"))
                .stage("the freeze behind it", () -> world.frozen(freeze("w", SECOND_COURT, units(101, 101, 200))));
    }

    static FeatureStages.Story restricting() {
        ProtectionWorld world = new ProtectionWorld();
        return begun(world)
                .stage(
                        "the order",
                        () -> world.ledger.accept(
                                REGISTRAR,
                                "account:Restrict",
                                new RestrictAccount("o", BUYERS, "营业执照信息不符", order("o"))))
                .stage("the restricted account", () -> world.confirmed("o"));
    }

    static FeatureStages.Story closing() {
        ProtectionWorld world = new ProtectionWorld();
        return begun(world)
                .stage(
                        "the declaration",
                        () -> world.ledger.accept(
                                BUYER, "account:Close", new CloseAccount("c", BUYERS, "不再参与", order("c"))))
                .stage("the closed account", () -> world.on(TODAY.plusDays(Closing.NOTICE_DAYS + 1))
                        .confirmed("c"));
    }

    private static FeatureStages.Story begun(ProtectionWorld world) {
        return new FeatureStages.Story(world.ledger).stage("the sold credits", () -> {});
    }
}
