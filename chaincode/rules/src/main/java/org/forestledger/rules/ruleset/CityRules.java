// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ruleset;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetParent;
import org.forestledger.rules.scheme.SchemeAssignment;
import org.forestledger.rules.scheme.Strictness;

/** What the rule set of a county owes to the rule set of its city: it adds to it and relaxes nothing (GZ-35). */
final class CityRules {
    private CityRules() {}

    /**
     * Refuses with INVALID_FIELD, RULE_SET_NOT_ACTIVE or RULE_SET_BELOW_PARENT unless the parent is the version in force of
     * another rule set that has none above it, and the county's keeps to it.
     */
    static void requireChild(Work work, String versionId, RuleSet county, RuleSetParent parent) {
        Work.requireId("document.parent.id", parent.id());
        Refusal.unless(!parent.id().equals(county.id()), RefusalCode.INVALID_FIELD, "field", "document.parent.id");
        RuleSetVersion city = RuleSetVersion.requireInForce(work, parent.id());
        Refusal.unless(
                city.versionId().equals(parent.versionId()),
                RefusalCode.RULE_SET_NOT_ACTIVE,
                "ruleSet",
                parent.versionId(),
                "inForce",
                city.versionId());
        // Two levels as the document has them: no circle, and one look at a time.
        Refusal.unless(
                city.document().parent().isEmpty(),
                RefusalCode.INVALID_FIELD,
                "field",
                "document.parent.id",
                "expected",
                "a rule set without a parent");
        requireKept(versionId, county, city);
    }

    /** Refuses with RULE_SET_BELOW_PARENT, naming the first number or use that the county leaves out or relaxes. */
    static void requireKept(String versionId, RuleSet county, RuleSetVersion city) {
        for (Parameter number : city.document().parameters()) {
            Strictness strictness = number.strictness().orElse(Strictness.EXACT);
            Optional<Long> kept = county.parameter(number.name(), number.unit()).map(Parameter::value);
            Refusal.unless(
                    kept.filter(value -> strictness.keeps(number.value(), value))
                            .isPresent(),
                    RefusalCode.RULE_SET_BELOW_PARENT,
                    "ruleSet",
                    versionId,
                    "parent",
                    city.versionId(),
                    "parameter",
                    number.name(),
                    "unit",
                    number.unit(),
                    "strictness",
                    strictness,
                    "cityValue",
                    number.value(),
                    "countyValue",
                    kept.map(Object::toString).orElse(""),
                    "clause",
                    number.clause());
        }
        for (SchemeAssignment assignment : city.document().uses()) {
            Refusal.unless(
                    county.writtenFor(assignment.use()).equals(city.document().writtenFor(assignment.use())),
                    RefusalCode.RULE_SET_BELOW_PARENT,
                    "ruleSet",
                    versionId,
                    "parent",
                    city.versionId(),
                    "use",
                    assignment.use(),
                    "scheme",
                    assignment.schemeId());
        }
    }
}
