// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * The land reserve agency enters the numbers of a project's approved implementation plan (XM-17, XM-32). Whatever is paid
 * later is computed from them.
 *
 * @param projectId the project, whose plan is approved
 * @param ruleSetId the rules of the region; they must be in force
 * @param agencyAccount the land reserve agency
 * @param mode inside or outside the designated areas (XM-18)
 * @param landMakingEntity who makes the land ready; inside a designated area only
 * @param ratio the part of the price that the entity gets (XM-29); inside a designated area only
 * @param budget the reviewed budget
 * @param ceiling the most that may be laid out, at least the budget and at most what the table allows (XM-26)
 * @param budgetReview the review of the budget (XM-32)
 * @param agreement the land-making agreement; inside a designated area only
 * @param ceilingRow the row of the city's table of ceilings (XM-26), by the name of its number; where the rules have a table
 */
public record ProposeLandTerms(
        String projectId,
        String ruleSetId,
        String agencyAccount,
        AreaMode mode,
        Optional<String> landMakingEntity,
        Optional<Bps> ratio,
        Fen budget,
        Fen ceiling,
        Evidence budgetReview,
        Optional<Evidence> agreement,
        Optional<String> ceilingRow)
        implements Command {
    /** Numbers under rules that have no table of ceilings. */
    public ProposeLandTerms(
            String projectId,
            String ruleSetId,
            String agencyAccount,
            AreaMode mode,
            Optional<String> landMakingEntity,
            Optional<Bps> ratio,
            Fen budget,
            Fen ceiling,
            Evidence budgetReview,
            Optional<Evidence> agreement) {
        this(
                projectId,
                ruleSetId,
                agencyAccount,
                mode,
                landMakingEntity,
                ratio,
                budget,
                ceiling,
                budgetReview,
                agreement,
                Optional.empty());
    }

    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), agencyAccount);
        Account.active(work, agencyAccount, AccountKind.LAND_RESERVE_AGENCY);
        requireByMode("landMakingEntity", landMakingEntity);
        requireByMode("ratio", ratio);
        requireByMode("agreement", agreement);
        landMakingEntity.ifPresent(
                id -> Account.active(work, id, AccountKind.STATE_COMPANY, AccountKind.PROJECT_COMPANY));
        Refusal.unless(!budget.isZero(), RefusalCode.INVALID_FIELD, "field", "budget");
        Refusal.unless(
                ceiling.compareTo(budget) >= 0,
                RefusalCode.INVALID_FIELD,
                "field",
                "ceiling",
                "ceilingFen",
                ceiling.fen(),
                "budgetFen",
                budget.fen());
        RuleSetVersion rules = RuleSetVersion.requireActive(work, ruleSetId);
        Project project = work.get(Project.KIND, projectId);
        Refusal.unless(
                project.status() != Project.Status.PROPOSED, RefusalCode.PLAN_NOT_APPROVED, "project", projectId);
        Refusal.unless(
                project.status() != Project.Status.ISSUED,
                RefusalCode.WRONG_STATE,
                "project",
                projectId,
                "status",
                project.status());
        CeilingTable.require(rules, ceilingRow, project.parcelArea(), ceiling);
        boolean open = work.find(LandTerms.KIND, projectId)
                .map(terms -> terms.status() == LandTerms.Status.REFUSED)
                .orElse(true);
        Refusal.unless(open, RefusalCode.ALREADY_EXISTS, "kind", LandTerms.KIND.name(), "id", projectId);
        GateContext context = GateContext.of(project).under(ruleSetId).naming(agencyAccount);
        RecordGates.require(
                work,
                GateEvent.PROPOSE_LAND_TERMS,
                landMakingEntity.map(context::naming).orElse(context));
        work.answer(
                LandTerms.KIND,
                projectId,
                new LandTerms(
                        projectId,
                        rules.versionId(),
                        agencyAccount,
                        mode,
                        landMakingEntity,
                        ratio,
                        budget,
                        ceiling,
                        budgetReview,
                        agreement,
                        List.of(),
                        ceilingRow,
                        LandTerms.Status.PROPOSED,
                        work.caller().person(),
                        Optional.empty()));
    }

    /** What only a designated area has is required there and refused elsewhere. */
    private void requireByMode(String field, Optional<?> value) {
        boolean designated = mode == AreaMode.DESIGNATED;
        Refusal.unless(!designated || value.isPresent(), RefusalCode.MISSING_FIELD, "field", field);
        Refusal.unless(
                designated || value.isEmpty(), RefusalCode.OUTSIDE_DESIGNATED_AREA, "field", field, "mode", mode);
    }
}
