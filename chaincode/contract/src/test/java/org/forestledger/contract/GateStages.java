// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.LinkageWorld.TOWNSHIP;
import static org.forestledger.contract.ParcelWorld.FIRST;
import static org.forestledger.contract.ParcelWorld.facts;
import static org.forestledger.contract.ParcelWorld.land;
import static org.forestledger.contract.People.*;

import java.util.Map;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.unit.CentiMu;

/** The stories of what a region wants on record before it goes on, stage by stage. */
final class GateStages {
    private GateStages() {}

    /** Ganzhou: one parcel of 10.00 mu of which 9.50 mu have become forest. */
    static FeatureStages.Story parcel() {
        RuzhouWorld base = new RuzhouWorld();
        QuotaWorld quota = new QuotaWorld(base.ledger);
        RecordWorld records = new RecordWorld(base);
        return new FeatureStages.Story(quota.ledger)
                .stage("the types", () -> {
                    quota.founded();
                    records.adopted("ganzhou-2022-records");
                })
                .stage(
                        "the measured parcel",
                        () -> records.stands("source", "parcel-source", "parcel-a", Map.of("area", "1000")))
                .stage("the approved plan", () -> {
                    quota.ledger.accept(
                            FORESTRY_CLERK, "project:Propose", QuotaWorld.project("a", "parcel-a", CentiMu.of(1_000)));
                    quota.ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-a"));
                })
                .stage(
                        "the restored forest",
                        () -> records.stands("state", "parcel-restoration", "parcel-a", Map.of("bankedArea", "950")))
                .stage(
                        "more forest than land",
                        () -> records.corrected("more", "state", "parcel-restoration", Map.of("bankedArea", "1001")));
    }

    /** Ganzhou with a register: a project on a parcel of 15.00 mu of which 9.50 mu have become forest. */
    static FeatureStages.Story registered() {
        ParcelWorld world = new ParcelWorld();
        var square = land(0, 0, 100);
        return new FeatureStages.Story(world.ledger).stage("the approved plan", () -> {
            world.opened()
                    .registered(
                            1,
                            facts(1_500, 950, square.centre(), square.boundary().orElseThrow()));
            world.ledger.accept(FORESTRY_CLERK, "project:Propose", QuotaWorld.project("1", FIRST, CentiMu.of(1_500)));
            world.ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-1"));
        });
    }

    /** Chaisang: a project {@code p} with land that is exchanged; 50.00 mu of construction land before, no more after. */
    static FeatureStages.Story linkage() {
        LinkageWorld world = new LinkageWorld(new RuzhouWorld());
        RecordWorld records = new RecordWorld(world.steps);
        TestLedger ledger = world.ledger;
        return new FeatureStages.Story(ledger)
                .with(TOWNSHIP, LinkageWorld.INSPECTOR)
                .stage("the agreed terms", () -> {
                    world.founded();
                    ledger.accept(
                            TOWNSHIP, "linkage:Propose", LinkageWorld.proposal("p", "special-1", "8.00", "10.00"));
                    world.steps.approve(AgreementKind.LINKAGE_PROJECT, "p", GOVERNMENT_OFFICER, COMPANY_OFFICER);
                    records.adopted("chaisang-2022-records");
                })
                .stage(
                        "the survey before",
                        () -> records.stands("before", "construction-land-before", "p", Map.of("area", "5000")))
                .stage("the exchange", () -> records.stands("exchange", "land-exchange", "p"))
                .stage(
                        "the contested notice",
                        () -> records.stands("notice", "exchange-notice", "p", Map.of("objections", "OPEN")))
                .stage(
                        "the settled notice",
                        () -> records.corrected(
                                "settled", "notice", "exchange-notice", Map.of("objections", "SETTLED")))
                .stage("the acceptance", () -> {
                    ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("p"));
                    world.on("2023-03-01");
                    world.accepted("p", "9.00");
                    records.stands("house", "demolition-agreement", "p-1");
                    records.stands("grade", "farmland-grade", "p");
                })
                .stage(
                        "more land after",
                        () -> records.stands("after", "construction-land-after", "p", Map.of("area", "5001")))
                .stage(
                        "no more land after",
                        () -> records.corrected("less", "after", "construction-land-after", Map.of("area", "5000")));
    }

    /** Yangcheng: the transfer {@code w} of parcel {@code p1} is applied for and published. */
    static FeatureStages.Story transfer() {
        CertificateWorld world = new CertificateWorld();
        RecordWorld records = new RecordWorld(world.world);
        return new FeatureStages.Story(world.ledger)
                .stage("the types", () -> {
                    world.founded();
                    records.adopted("yangcheng-2025-records");
                })
                .stage(
                        "the application",
                        () -> records.stands("asked", "transfer-application", "w", Map.of("parcelNo", "p1")))
                .stage(
                        "the publication",
                        () -> records.stands("offered", "transfer-publication", "w", Map.of("parcelNo", "p1")));
    }
}
