// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.time.LocalDate;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;

/** When plans are made and adjusted: months and counts of the rule set, none in the code. */
final class PlanCalendar {
    private static final String AHEAD = "planYearsAhead";
    private static final String LIMIT = "planAdjustmentsPerYear";
    private static final String COMPILE = "planCompile";
    private static final String ADJUST = "planAdjust";
    private static final int DECEMBER = 12;

    private final RuleSetVersion rules;
    private final LocalDate today;

    PlanCalendar(RuleSetVersion rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** Refuses with INVALID_FIELD unless this is the year that is planned now (XM-07: the next one). */
    void requirePlanned(int planYear) {
        int expected = plannedNow();
        Refusal.unless(
                planYear == expected,
                RefusalCode.INVALID_FIELD,
                "field",
                "planYear",
                "value",
                planYear,
                "expected",
                expected);
    }

    private int plannedNow() {
        return (int) Math.min(today.getYear() + rules.number(AHEAD, Unit.YEARS), Integer.MAX_VALUE);
    }

    /** Refuses with PLAN_WINDOW_CLOSED outside the months in which the plans of a year are compiled (XM-07). */
    void requireCompiling(int planYear) {
        requireInside(COMPILE, plannedNow() == planYear, planYear);
    }

    /** Refuses with PLAN_WINDOW_CLOSED outside the months of the plan's own year in which it is adjusted. */
    void requireAdjusting(int planYear) {
        requireInside(ADJUST, today.getYear() == planYear, planYear);
    }

    /** Refuses with PLAN_ADJUSTMENT_LIMIT once a plan has had its adjustments (XM-11). */
    void requireAdjustmentLeft(AnnualPlan plan) {
        long limit = rules.number(LIMIT, Unit.COUNT);
        Refusal.unless(
                plan.adjustmentsUsed() < limit,
                RefusalCode.PLAN_ADJUSTMENT_LIMIT,
                "plan",
                plan.planId(),
                "adjustmentsUsed",
                plan.adjustmentsUsed(),
                "limit",
                limit);
    }

    private void requireInside(String window, boolean rightYear, int planYear) {
        long first = month(window + "FirstMonth");
        long last = month(window + "LastMonth");
        int month = today.getMonthValue();
        Refusal.unless(
                rightYear && first <= month && month <= last,
                RefusalCode.PLAN_WINDOW_CLOSED,
                "planYear",
                planYear,
                "today",
                today,
                "firstMonth",
                first,
                "lastMonth",
                last);
    }

    private long month(String parameter) {
        long month = rules.number(parameter, Unit.MONTHS);
        Refusal.unless(
                month >= 1 && month <= DECEMBER,
                RefusalCode.NUMBER_NOT_IN_RULE_SET,
                "ruleSet",
                rules.versionId(),
                "parameter",
                parameter,
                "value",
                month);
        return month;
    }

    /** The calendar of the rules in force today; refused with RULE_SET_NOT_ACTIVE, as a draft governs nothing (XM-01). */
    static PlanCalendar of(org.forestledger.rules.ledger.Work work, String ruleSetId) {
        return new PlanCalendar(
                RuleSetVersion.requireActive(work, ruleSetId), work.tx().today());
    }
}
