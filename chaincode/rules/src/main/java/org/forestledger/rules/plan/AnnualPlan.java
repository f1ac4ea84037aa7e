// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One of the three plans of a year (XM-07): one for each rule set, year and type.
 *
 * <p>Approved, it stays as it is but for the adjustments that the rules allow (XM-11).
 *
 * @param planId the id, {@code ruleSet:year:TYPE}
 * @param ruleSetId the rules of the region
 * @param planYear the year that is planned
 * @param planType which of the three
 * @param agencyAccount the land reserve agency, which aggregates
 * @param bureauAccount the planning bureau, which compiles and files
 * @param declarations what it was made of
 * @param items the projects as they hold now
 * @param acts the steps that it has taken, in their order
 * @param adjustments all adjustments that were proposed, in their order
 * @param status where it stands
 */
public record AnnualPlan(
        String planId,
        String ruleSetId,
        int planYear,
        PlanType planType,
        String agencyAccount,
        Optional<String> bureauAccount,
        List<String> declarations,
        List<PlanItem> items,
        List<PlanAct> acts,
        List<PlanAdjustment> adjustments,
        Status status) {
    /** Where plans are kept. */
    public static final Kind<AnnualPlan> KIND = new Kind<>("annualPlan", AnnualPlan.class);

    public AnnualPlan {
        declarations = List.copyOf(declarations);
        items = List.copyOf(items);
        acts = List.copyOf(acts);
        adjustments = List.copyOf(adjustments);
    }

    /** Where a plan stands; the order of the steps is that of XM-08 and XM-10. */
    public enum Status {
        /** The agency has put declarations together; more can be added. */
        AGGREGATED,
        /** The bureau has compiled it. */
        COMPILED,
        /** The superior authority has it on file. */
        FILED,
        /** The city has approved it. */
        APPROVED,
        /** The city has sent it back; it is made anew from new declarations. */
        RETURNED
    }

    /** The id of a plan. */
    public static String idOf(String ruleSetId, int planYear, PlanType planType) {
        return ruleSetId + ":" + planYear + ":" + planType;
    }

    /** Refuses with NOT_IN_ANNUAL_PLAN unless the approved plan of the transaction's year has the project (XM-11). */
    public static void requireHolds(Work work, String ruleSetId, PlanType type, String projectId) {
        String id = idOf(ruleSetId, work.tx().today().getYear(), type);
        boolean holds = work.find(KIND, id)
                .filter(plan -> plan.status == Status.APPROVED)
                .map(plan ->
                        plan.items.stream().anyMatch(item -> item.projectId().equals(projectId)))
                .orElse(false);
        Refusal.unless(holds, RefusalCode.NOT_IN_ANNUAL_PLAN, "plan", id, "project", projectId);
    }

    /** Refuses with PLAN_IMMUTABLE where it is approved, with a code where it does not stand where it must. */
    void require(Status expected, RefusalCode code) {
        Refusal.unless(status != Status.APPROVED, RefusalCode.PLAN_IMMUTABLE, "plan", planId);
        Refusal.unless(status == expected, code, "plan", planId, "status", status, "expected", expected);
    }

    /** Refuses with MAKER_IS_CHECKER where the caller did the step that led here last. */
    void requireOtherThan(Work work, Status reached) {
        acts.stream()
                .filter(act -> act.reached() == reached)
                .reduce((first, last) -> last)
                .ifPresent(act -> Guards.requireOtherPerson(work.caller(), act.by()));
    }

    /** Refuses with ACCOUNT_NOT_YOURS unless the caller acts for the bureau that compiled it. */
    void requireBureau(Work work) {
        Guards.requireAccount(work.caller(), bureauAccount.orElse(""));
    }

    /** Refuses with ANNUAL_PLAN_NOT_APPROVED unless the city has approved it. */
    void requireApproved() {
        Refusal.unless(
                status == Status.APPROVED, RefusalCode.ANNUAL_PLAN_NOT_APPROVED, "plan", planId, "status", status);
    }

    /** The adjustment that waits for the city. */
    Optional<PlanAdjustment> pending() {
        return adjustments.stream()
                .filter(adjustment -> adjustment.status() == PlanAdjustment.Status.PROPOSED)
                .findFirst();
    }

    /** How many adjustments were approved. */
    long adjustmentsUsed() {
        return adjustments.stream()
                .filter(adjustment -> adjustment.status() == PlanAdjustment.Status.APPROVED)
                .count();
    }

    /** The plan after a step on a day. */
    AnnualPlan step(Work work, Status next, LocalDate on, Optional<Evidence> document) {
        PlanAct act = new PlanAct(next, on, work.caller().person(), document);
        return copy(
                bureauAccount,
                items,
                Stream.concat(acts.stream(), Stream.of(act)).toList(),
                adjustments,
                next);
    }

    AnnualPlan compiledBy(String bureau) {
        return copy(Optional.of(bureau), items, acts, adjustments, status);
    }

    AnnualPlan proposing(PlanAdjustment adjustment) {
        List<PlanAdjustment> more =
                Stream.concat(adjustments.stream(), Stream.of(adjustment)).toList();
        return copy(bureauAccount, items, acts, more, status);
    }

    /** The plan once its pending adjustment is decided on. */
    AnnualPlan deciding(PlanAdjustment decided) {
        List<PlanAdjustment> all = adjustments.stream()
                .map(each -> each.status() == PlanAdjustment.Status.PROPOSED ? decided : each)
                .toList();
        boolean approved = decided.status() == PlanAdjustment.Status.APPROVED;
        return copy(bureauAccount, approved ? decided.items() : items, acts, all, status);
    }

    private AnnualPlan copy(
            Optional<String> bureau,
            List<PlanItem> nowItems,
            List<PlanAct> nowActs,
            List<PlanAdjustment> nowAdjustments,
            Status next) {
        return new AnnualPlan(
                planId,
                ruleSetId,
                planYear,
                planType,
                agencyAccount,
                bureau,
                declarations,
                nowItems,
                nowActs,
                nowAdjustments,
                next);
    }
}
