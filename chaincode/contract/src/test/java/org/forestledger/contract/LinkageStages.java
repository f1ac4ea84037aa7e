// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.LinkageWorld.*;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.LEADER;

import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.unit.Decimal;

/**
 * A linkage project {@code p} of Chaisang, stage by stage: 10.00 mu of a hollow village become 9.00 mu of farmland, accepted on
 * 2023-03-01, and 8.00 mu are built on elsewhere.
 */
final class LinkageStages {
    private static final String P = "p";

    private LinkageStages() {}

    static FeatureStages.Story told() {
        LinkageWorld world = new LinkageWorld(new RuzhouWorld());
        return new FeatureStages.Story(world.ledger)
                .with(TOWNSHIP, FINANCE_CLERK, FINANCE_OFFICER, INSPECTOR)
                .stage("the founding", world::founded)
                .stage("the proposal", () -> propose(world))
                .stage("the agreed terms", () -> agree(world))
                .stage("the approved plan", () -> approvePlan(world))
                .stage("the paid demolition", () -> demolish(world))
                .stage("the acceptance", () -> accept(world))
                .stage("the filing", () -> file(world))
                .stage("the application", () -> apply(world));
    }

    private static void propose(LinkageWorld world) {
        world.ledger.accept(TOWNSHIP, "linkage:Propose", proposal(P, "special-1", "8.00", "10.00"));
    }

    private static void agree(LinkageWorld world) {
        world.steps.approve(AgreementKind.LINKAGE_PROJECT, P, GOVERNMENT_OFFICER, COMPANY_OFFICER);
    }

    private static void approvePlan(LinkageWorld world) {
        world.ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        world.funded("whole", P, Optional.empty(), PLENTY);
    }

    private static void demolish(LinkageWorld world) {
        world.paid("linkage:PayCost", world.demolition(P, Decimal.yuan("cost", "1000000.00")));
    }

    private static void accept(LinkageWorld world) {
        world.on("2023-03-01");
        world.accepted(P, "9.00");
    }

    private static void file(LinkageWorld world) {
        world.ledger.accept(LEADER, "linkage:File", filing(P, "10.00", "9.00"));
    }

    private static void apply(LinkageWorld world) {
        world.ledger.accept(TOWNSHIP, "linkage:Apply", use("u", P, construction(P, 1, 1, 100)));
    }
}
