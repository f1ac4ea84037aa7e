// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;

/** The numbers of a quota's life, which stand in the rule set with their clauses and nowhere in the code. */
enum Numbers {
    /** Years from banking to the year of first use (GZ-05). */
    USABLE_AFTER_YEARS("usableAfterYears", Unit.YEARS),
    /** The most that a county gets for one year of banking (GZ-21, GZ-22). */
    COUNTY_QUOTA_MOST("countyQuotaMost", Unit.CENTI_MU),
    /** How much is deducted for degraded area, as a part of it (GZ-29). */
    DEGRADE_FACTOR("degradeFactor", Unit.BPS),
    /** Full years after which land that lies idle is taken back (GZ-30). */
    IDLE_YEARS("idleYears", Unit.YEARS);

    private final String parameter;
    private final Unit unit;

    Numbers(String parameter, Unit unit) {
        this.parameter = parameter;
        this.unit = unit;
    }

    /** The value in its unit; refused with NUMBER_NOT_IN_RULE_SET where the rules do not fix it. */
    long in(RuleSetVersion rules) {
        return rules.number(parameter, unit);
    }

    /** The value as a number of years; refused with NUMBER_NOT_IN_RULE_SET above a century. */
    int yearsIn(RuleSetVersion rules) {
        return rules.years(parameter);
    }
}
