// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * The numbers of a project's approved implementation plan: who makes the land ready, at what cost, for which part of the
 * price (XM-17, XM-29). Once the city has confirmed them only the ceiling can be raised.
 *
 * @param projectId the project
 * @param ruleSetVersion the rules under which they were entered; compensation is computed by them for good
 * @param agencyAccount the land reserve agency
 * @param mode inside or outside the designated areas (XM-18)
 * @param landMakingEntity who makes the land ready; absent in the original mode
 * @param ratio the part of the price that the entity gets; absent in the original mode
 * @param budget the reviewed budget of the whole project (XM-32)
 * @param ceiling the most that may be laid out (XM-26)
 * @param budgetReview the review of the budget
 * @param agreement the land-making agreement (XM-17); absent in the original mode
 * @param raises how the ceiling was raised, in their order
 * @param ceilingRow the row of the city's table that the ceiling may not pass; absent where the rules have no table
 * @param status where they stand
 * @param proposedBy who entered them
 * @param decidedBy who decided on them
 */
public record LandTerms(
        String projectId,
        String ruleSetVersion,
        String agencyAccount,
        AreaMode mode,
        Optional<String> landMakingEntity,
        Optional<Bps> ratio,
        Fen budget,
        Fen ceiling,
        Evidence budgetReview,
        Optional<Evidence> agreement,
        List<CeilingRaise> raises,
        Optional<String> ceilingRow,
        Status status,
        String proposedBy,
        Optional<String> decidedBy) {
    /** Where the numbers are kept. */
    public static final Kind<LandTerms> KIND = new Kind<>("landTerm", LandTerms.class);

    public LandTerms {
        raises = List.copyOf(raises);
    }

    /** Where the numbers stand. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /**
     * An exception that let a project cost more (XM-26).
     *
     * @param from the ceiling before
     * @param to the ceiling after
     * @param reason why
     * @param document the city's paper
     * @param raisedBy who
     */
    public record CeilingRaise(Fen from, Fen to, String reason, Evidence document, String raisedBy) {}

    /** The confirmed numbers of a project; refused with NOT_FOUND or LAND_TERMS_NOT_APPROVED. */
    public static LandTerms approved(Work work, String projectId) {
        LandTerms terms = work.get(KIND, projectId);
        Refusal.unless(
                terms.status == Status.APPROVED,
                RefusalCode.LAND_TERMS_NOT_APPROVED,
                "project",
                projectId,
                "status",
                terms.status);
        return terms;
    }

    /** Refuses with ACCOUNT_NOT_YOURS unless the caller acts for the project's agency. */
    public void requireAgency(Work work) {
        Guards.requireAccount(work.caller(), agencyAccount);
    }

    /** Refuses with OUTSIDE_DESIGNATED_AREA or ACCOUNT_NOT_YOURS unless the account is the project's land-making entity. */
    public void requireEntity(String account) {
        Refusal.unless(
                mode == AreaMode.DESIGNATED, RefusalCode.OUTSIDE_DESIGNATED_AREA, "project", projectId, "mode", mode);
        Refusal.unless(
                landMakingEntity.equals(Optional.of(account)),
                RefusalCode.ACCOUNT_NOT_YOURS,
                "account",
                account,
                "project",
                projectId);
    }

    /** The rule set without its version. */
    public String ruleSetId(Work work) {
        return work.get(RuleSetVersion.KIND, ruleSetVersion).document().id();
    }

    LandTerms decided(Status next, String by) {
        return copy(ceiling, raises, next, Optional.of(by));
    }

    LandTerms raised(CeilingRaise raise) {
        return copy(raise.to(), Stream.concat(raises.stream(), Stream.of(raise)).toList(), status, decidedBy);
    }

    private LandTerms copy(Fen most, List<CeilingRaise> nowRaises, Status next, Optional<String> decider) {
        return new LandTerms(
                projectId,
                ruleSetVersion,
                agencyAccount,
                mode,
                landMakingEntity,
                ratio,
                budget,
                most,
                budgetReview,
                agreement,
                nowRaises,
                ceilingRow,
                next,
                proposedBy,
                decider);
    }
}
