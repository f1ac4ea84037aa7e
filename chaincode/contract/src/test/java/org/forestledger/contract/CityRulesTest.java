// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.CityRulesWorld.CITY;
import static org.forestledger.contract.CityRulesWorld.COUNTY;
import static org.forestledger.contract.CityRulesWorld.city;
import static org.forestledger.contract.CityRulesWorld.county;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.XinmiWorld.AGENCY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetParent;
import org.forestledger.rules.scheme.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a county add to those of its city and relax nothing (GZ-35). */
class CityRulesTest {
    private static final RuleSetParent FIRST = new RuleSetParent(CITY, 1);

    private final CityRulesWorld world = new CityRulesWorld();
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.cityRules();
    }

    private RefusalCode refusal(RuleSet document) {
        return ledger.refuse(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(document));
    }

    private void lookUp(RefusalCode expected) {
        // Without a project the function comes to NOT_FOUND once it has found its rules.
        assertThat(ledger.refuse(AGENCY, "landmaking:Propose", XinmiWorld.terms("none", 5_000)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "acceptanceDepartments, 7, false",
        "acceptanceDepartments, 8, true",
        "acceptanceDepartments, 9, true",
        "planAdjustmentsPerYear, 0, true",
        "planAdjustmentsPerYear, 1, true",
        "planAdjustmentsPerYear, 2, false",
        "planYearsAhead, 0, false",
        "planYearsAhead, 1, true",
        "planYearsAhead, 2, false",
        "rollingPlanYears, 2, false",
        "rollingPlanYears, 3, true",
        "rollingPlanYears, 4, false",
    })
    void county_shouldBeRefused_whenItRelaxesANumber(String name, long value, boolean kept) {
        RuleSet document = county(1, FIRST, Map.of(name, value));
        if (kept) {
            world.adopt(document);
            lookUp(RefusalCode.NOT_FOUND);
        } else {
            assertThat(refusal(document)).isEqualTo(RefusalCode.RULE_SET_BELOW_PARENT);
        }
    }

    @Test
    void county_shouldBeRefused_whenItLeavesANumberOutOrWritesItInAnotherUnit() {
        RuleSet whole = county(1, FIRST, Map.of());
        for (int i = 0; i < whole.parameters().size(); i++) {
            List<Parameter> fewer = new ArrayList<>(whole.parameters());
            Parameter gone = fewer.remove(i);
            assertThat(refusal(with(whole, fewer))).as(gone.name()).isEqualTo(RefusalCode.RULE_SET_BELOW_PARENT);
            fewer.add(new Parameter(gone.name(), gone.value(), Unit.DAYS, gone.clause()));
            assertThat(refusal(with(whole, fewer))).as(gone.name()).isEqualTo(RefusalCode.RULE_SET_BELOW_PARENT);
        }
        List<Parameter> more = new ArrayList<>(whole.parameters());
        more.add(new Parameter("ownNumber", 5, Unit.COUNT, "GZ-35"));
        world.adopt(with(whole, more));
    }

    private static RuleSet with(RuleSet of, List<Parameter> numbers) {
        return CityRulesWorld.copy(of, of.id(), of.version(), of.validTo(), numbers, of.parent());
    }

    @Test
    void county_shouldBeRefused_whenItSharesMoneyInAnotherWay() {
        RuleSet whole = county(1, FIRST, Map.of());
        RuleSet without = new RuleSet(
                whole.id(),
                whole.version(),
                whole.region(),
                whole.nameZh(),
                whole.nameEn(),
                whole.status(),
                whole.instrument(),
                whole.validFrom(),
                whole.validTo(),
                whole.parameters(),
                List.of(),
                List.of(),
                whole.parent());
        assertThat(refusal(without)).isEqualTo(RefusalCode.RULE_SET_BELOW_PARENT);
    }

    @Test
    void county_shouldNameTheFirstFault_whenSeveralHold() {
        Map<String, Long> relaxed = Map.of("acceptanceDepartments", 1L);
        assertThat(refusal(county(1, new RuleSetParent("no id", 1), relaxed))).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(refusal(county(1, new RuleSetParent(COUNTY, 1), relaxed))).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(refusal(county(1, new RuleSetParent("other", 1), relaxed)))
                .isEqualTo(RefusalCode.RULE_SET_NOT_ACTIVE);
        assertThat(refusal(county(1, new RuleSetParent(CITY, 2), relaxed))).isEqualTo(RefusalCode.RULE_SET_NOT_ACTIVE);
        assertThat(refusal(county(1, FIRST, relaxed))).isEqualTo(RefusalCode.RULE_SET_BELOW_PARENT);
        world.adopt(county(1, FIRST, Map.of()));
        assertThat(refusal(county(1, FIRST, Map.of()))).isEqualTo(RefusalCode.ALREADY_EXISTS);
        RuleSet below = CityRulesWorld.copy(
                county(1, FIRST, Map.of()),
                "village",
                1,
                Optional.empty(),
                county(1, FIRST, Map.of()).parameters(),
                Optional.of(new RuleSetParent(COUNTY, 1)));
        assertThat(refusal(below)).isEqualTo(RefusalCode.INVALID_FIELD);
    }

    /** The city's next version is stricter: the county's governs nothing until its own next version has followed. */
    @Test
    void county_shouldGovernNothing_whenTheCityHasBecomeStricter() {
        world.adopt(county(1, FIRST, Map.of()));
        world.adopt(city(2, Map.of("acceptanceDepartments", 9L), Optional.empty()));
        assertThat(ledger.get(RuleSetVersion.KIND, "xinmi@1").status()).isEqualTo(RuleSetVersion.Status.ACTIVE);
        lookUp(RefusalCode.RULE_SET_BELOW_PARENT);
        assertThat(refusal(county(2, FIRST, Map.of("acceptanceDepartments", 9L))))
                .isEqualTo(RefusalCode.RULE_SET_NOT_ACTIVE);
        world.adopt(county(2, new RuleSetParent(CITY, 2), Map.of("acceptanceDepartments", 9L)));
        lookUp(RefusalCode.NOT_FOUND);
    }

    /** Who is stricter already needs nothing new. */
    @Test
    void county_shouldGovernOn_whenItKeepsToTheCitysNextVersion() {
        world.adopt(county(1, FIRST, Map.of("acceptanceDepartments", 9L)));
        world.adopt(city(2, Map.of("acceptanceDepartments", 9L), Optional.empty()));
        lookUp(RefusalCode.NOT_FOUND);
    }

    @Test
    void county_shouldGovernNothing_whenTheCitysRulesAreOver() {
        world.adopt(city(2, Map.of(), Optional.of(LocalDate.parse("2024-12-31"))));
        world.adopt(county(1, new RuleSetParent(CITY, 2), Map.of()));
        world.steps.on("2024-12-31");
        lookUp(RefusalCode.NOT_FOUND);
        world.steps.on("2025-01-01");
        lookUp(RefusalCode.RULE_SET_NOT_ACTIVE);
    }
}
