// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.BUDGET;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.landmaking.AreaMode;
import org.forestledger.rules.landmaking.ProposeLandTerms;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/** Land making under rules with a table of ceilings: 280,000 and 262,000.01 yuan per mu, for a project of 210.00 mu (XM-26). */
final class CeilingTableWorld {
    static final String P = "xm-1";

    private CeilingTableWorld() {}

    static RuleSet rules() {
        RuleSet xinmi = XinmiWorld.issued("2024-07-01");
        List<Parameter> numbers = Stream.concat(
                        xinmi.parameters().stream(),
                        Stream.of(
                                new Parameter("compensationCeilingZoneA", 28_000_000, Unit.FEN_PER_MU, "XM-26"),
                                new Parameter("compensationCeilingZoneB", 26_200_001, Unit.FEN_PER_MU, "XM-26")))
                .toList();
        return CityRulesWorld.copy(xinmi, xinmi.id(), xinmi.version(), xinmi.validTo(), numbers, Optional.empty());
    }

    static ProposeLandTerms terms(long ceiling, Optional<String> row) {
        return new ProposeLandTerms(
                P,
                XinmiWorld.RULES,
                XinmiWorld.AGENCY_ACCOUNT,
                AreaMode.DESIGNATED,
                Optional.of(XinmiWorld.ENTITY),
                Optional.of(Bps.of(6_000)),
                BUDGET,
                Fen.of(ceiling),
                paper("budget-review"),
                Optional.of(paper("agreement")),
                row);
    }

    /** A project whose plan is approved. */
    static XinmiWorld planned() {
        CityRulesWorld cities = new CityRulesWorld();
        XinmiWorld world = cities.steps;
        cities.adopt(rules());
        world.steps.adopt(org.forestledger.cases.WorkflowFiles.read("xinmi-steps"));
        for (PlanType type : PlanType.values()) {
            world.plan(2025, type, P);
        }
        world.on("2025-03-03");
        world.planned(P);
        return world;
    }

    static FeatureStages.Story told() {
        XinmiWorld world = planned();
        return new FeatureStages.Story(world.ledger)
                .with(AGENCY, XinmiWorld.BUREAU)
                .stage("the approved implementation plan", () -> {})
                .stage(
                        "the approved terms",
                        () -> world.confirmed(terms(5_500_000_000L, Optional.of("compensationCeilingZoneA"))));
    }
}
