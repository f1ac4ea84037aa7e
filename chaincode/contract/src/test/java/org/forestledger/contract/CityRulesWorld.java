// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.People.PARTNER_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetParent;
import org.forestledger.rules.scheme.Strictness;

/** The rules of a city above those of Xinmi, on a test ledger: the same numbers, some of which a county may make stricter. */
final class CityRulesWorld {
    static final String CITY = "city";
    static final String COUNTY = XinmiWorld.RULES;

    private static final Map<String, Strictness> DIRECTIONS = Map.of(
            "acceptanceDepartments", Strictness.AT_LEAST,
            "planAdjustmentsPerYear", Strictness.AT_MOST,
            "planYearsAhead", Strictness.EXACT);

    final XinmiWorld steps;
    final TestLedger ledger;

    CityRulesWorld() {
        this.steps = new XinmiWorld(new TestLedger()).accounts();
        this.ledger = steps.ledger;
    }

    /** The city's rules with other numbers, by name. */
    static RuleSet city(int version, Map<String, Long> changes, Optional<LocalDate> lastDay) {
        RuleSet xinmi = XinmiWorld.issued("2024-07-01");
        List<Parameter> numbers = xinmi.parameters().stream()
                .map(p -> new Parameter(
                        p.name(),
                        changes.getOrDefault(p.name(), p.value()),
                        p.unit(),
                        p.clause(),
                        Optional.ofNullable(DIRECTIONS.get(p.name()))))
                .toList();
        return copy(xinmi, CITY, version, lastDay, numbers, Optional.empty());
    }

    /** The county's rules below a version of the city's, with other numbers by name. */
    static RuleSet county(int version, RuleSetParent parent, Map<String, Long> changes) {
        RuleSet xinmi = XinmiWorld.issued("2024-07-01");
        List<Parameter> numbers = xinmi.parameters().stream()
                .map(p -> new Parameter(p.name(), changes.getOrDefault(p.name(), p.value()), p.unit(), p.clause()))
                .toList();
        return copy(xinmi, COUNTY, version, Optional.empty(), numbers, Optional.of(parent));
    }

    static RuleSet copy(
            RuleSet of,
            String id,
            int version,
            Optional<LocalDate> lastDay,
            List<Parameter> numbers,
            Optional<RuleSetParent> parent) {
        return new RuleSet(
                id,
                version,
                of.region(),
                of.nameZh(),
                of.nameEn(),
                of.status(),
                of.instrument(),
                of.validFrom(),
                lastDay,
                numbers,
                of.schemes(),
                of.uses(),
                parent);
    }

    /** The first version of the city's rules, in force. */
    void cityRules() {
        adopt(city(1, Map.of(), Optional.empty()));
    }

    /** Proposes a rule set and has it agreed on. */
    void adopt(RuleSet document) {
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(document));
        steps.steps.base.approve(
                AgreementKind.RULE_SET, RuleSetVersion.idOf(document), LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    static FeatureStages.Story told() {
        CityRulesWorld world = new CityRulesWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("their first day", world::cityRules)
                .stage("a county of their own", () -> world.adopt(county(1, new RuleSetParent(CITY, 1), Map.of())));
    }
}
