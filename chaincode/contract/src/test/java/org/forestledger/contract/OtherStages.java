// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;

import java.util.List;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.quota.DecideUse;

/** The stories of Ganzhou's quotas and of Yangcheng's carbon credits and forest tickets, stage by stage. */
final class OtherStages {
    private OtherStages() {}

    /** 700.00 mu: 500.00 for the county, 200.00 for the provincial pool. */
    static FeatureStages.Story ganzhou() {
        QuotaWorld world = new QuotaWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the founding", world::founded)
                .stage("the banked project", () -> world.banked("q", "700.00"))
                .stage(
                        "the granted quota",
                        () -> world.ledger.accept(FORESTRY_OFFICER, "quota:Grant", world.grant("q")))
                .stage("the first day of use", () -> world.on("2023-01-01"))
                .stage("the application", () -> applyForOneMu(world))
                .stage("the approved use", () -> approve(world));
    }

    private static void applyForOneMu(QuotaWorld world) {
        world.ledger.accept(
                TOWNSHIP_CLERK, "quota:Apply", QuotaWorld.use("u", "q", "1.00", QuotaWorld.slice("q", 1, 1, 100)));
    }

    private static void approve(QuotaWorld world) {
        world.ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("u", true));
    }

    /** A project {@code p} and 1,000 credits {@code c} of 2024, of which the buyer gets the first 600. */
    static FeatureStages.Story carbon() {
        CarbonWorld world = new CarbonWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the founding", world::founded)
                .stage(
                        "the proposed project",
                        () -> world.ledger.accept(
                                COMPANY_CLERK, "carbon:ProposeProject", CarbonWorld.project("p", "parcel-1")))
                .stage(
                        "the registered project",
                        () -> world.world.approve(AgreementKind.CARBON_PROJECT, "p", REGISTRAR))
                .stage(
                        "the proposed issue",
                        () -> world.ledger.accept(
                                COMPANY_CLERK, "carbon:ProposeIssue", CarbonWorld.issue("c", "p", 2024, 1_000)))
                .stage(
                        "the issued credits",
                        () -> world.world.approve(AgreementKind.CARBON_ISSUE, "c", REGISTRAR, COMPANY_OFFICER))
                .stage("the sold credits", () -> sell(world))
                .stage(
                        "the requested retirement",
                        () -> world.ledger.accept(BUYER, "retirement:Request", CarbonWorld.request("r", 1, 1, 100)))
                .stage(
                        "the confirmed retirement",
                        () -> world.ledger.accept(REGISTRAR, "retirement:Decide", CarbonWorld.confirm("r")));
    }

    private static void sell(CarbonWorld world) {
        world.ledger.accept(
                COMPANY_CLERK,
                "lot:Transfer",
                new TransferLots("t", "state-company", "buyer-1", List.of(new LotSlice("c", 1, 1, 600))));
    }

    /** Who runs and who owns a forest. */
    static FeatureStages.Story tickets() {
        RuzhouWorld world = new RuzhouWorld();
        return new FeatureStages.Story(world.ledger).stage("the accounts", () -> {
            world.account("stateForestFarm", AccountKind.STATE_COMPANY, "StateCompanyMSP");
            world.account("villageCollective", AccountKind.VILLAGE, "GovernmentMSP");
            world.account("partner-1", AccountKind.PARTNER, "PartnerMSP");
            world.account("investor-a", AccountKind.INVESTOR, "PartnerMSP");
        });
    }
}
