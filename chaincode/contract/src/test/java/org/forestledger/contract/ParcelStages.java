// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.ParcelWorld.*;
import static org.forestledger.contract.People.*;

import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.parcel.OpenRegister;
import org.forestledger.rules.ruleset.ProposeRuleSet;

/** The stories of a county's register of parcels and of the rights to a parcel, stage by stage. */
final class ParcelStages {
    /** How many parcels a square of 500 m holds. */
    private static final int CROWD = 200;

    private ParcelStages() {}

    /** Ganzhou in the summer of 2022: two squares of 100 m side by side. */
    static FeatureStages.Story register() {
        ParcelWorld world = new ParcelWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the accounts", () -> {})
                .stage("the open register", world::opened)
                .stage("the registered parcels", () -> world.registered(1, land(0, 0, 100), land(100, 0, 100)))
                .stage("the seal", () -> world.sealed(2));
    }

    /** As many parcels in one square of 500 m as it can hold. */
    static FeatureStages.Story crowd() {
        ParcelWorld world = new ParcelWorld();
        return new FeatureStages.Story(world.ledger).stage("the last free place", () -> {
            world.opened();
            for (int i = 0; i < CROWD; i++) {
                world.registered(i + 1, pointAt(i, 10));
            }
        });
    }

    /** Yangcheng in March 2026: one square of 100 m, which a village owns. */
    static FeatureStages.Story rights() {
        RuzhouWorld world = new RuzhouWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the registered parcel", () -> yangcheng(world))
                .stage(
                        "the recorded owner",
                        () -> world.ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", ownership("o", "village")));
    }

    private static void yangcheng(RuzhouWorld world) {
        world.account("county-1", AccountKind.COUNTY, "GovernmentMSP");
        world.ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("yangcheng-2025")));
        world.approve(AgreementKind.RULE_SET, "yangcheng-2025@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        world.ledger.accept(
                FORESTRY_CLERK,
                "parcel:OpenRegister",
                new OpenRegister("yangcheng", "county-1", 2022, "县林业局", "yangcheng-2025", ZONE));
        world.ledger.accept(FORESTRY_CLERK, "parcel:Register", rows(REGISTER, 1, land(0, 0, 100)));
    }
}
