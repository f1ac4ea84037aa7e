// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;

/**
 * Evaluates a valid settlement scheme. Pure: equal scheme and inputs give equal settlements, on every machine.
 *
 * <p>All products are exact; amounts that cannot be told exactly are refused with AMOUNT_OUT_OF_RANGE.
 */
public final class SchemeEvaluator {
    /** The largest count of lots in one deal. */
    public static final int MAX_LOTS = 200;

    private final Plan plan;

    private SchemeEvaluator(Plan plan) {
        this.plan = plan;
    }

    /**
     * An evaluator for many evaluations of one scheme.
     *
     * @throws RefusedException as {@link #validate} answers
     */
    public static SchemeEvaluator of(Scheme scheme) {
        SchemeValidator.check(scheme);
        return new SchemeEvaluator(new Plan(scheme));
    }

    /** Why a scheme is not well formed: SCHEME_INVALID, RATIO_SUM_NOT_WHOLE, RATIO_OUT_OF_RANGE or TOO_LONG. */
    public static Optional<Refusal> validate(Scheme scheme) {
        try {
            SchemeValidator.check(scheme);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.refusal());
        }
    }

    /**
     * Validates a scheme and evaluates it once.
     *
     * @param scheme the scheme
     * @param inputs the input texts by name; a name without a value counts as not given
     */
    public static Evaluation evaluate(Scheme scheme, Map<String, String> inputs) {
        try {
            return of(scheme).evaluate(inputs);
        } catch (RefusedException e) {
            return new Evaluation.Refused(e.refusal());
        }
    }

    /**
     * Settles one lot.
     *
     * @param inputs the input texts by name; a name without a value counts as not given
     */
    public Evaluation evaluate(Map<String, String> inputs) {
        try {
            return new Evaluation.Evaluated(Settling.one(plan, inputs));
        } catch (RefusedException e) {
            return new Evaluation.Refused(e.refusal());
        }
    }

    /**
     * Settles a deal of several lots as the scheme's lot scope says.
     *
     * @param common the inputs that hold for all lots
     * @param lots the inputs of each lot; refused with TOO_LONG above {@value #MAX_LOTS}
     */
    public Evaluation evaluate(Map<String, String> common, List<Map<String, String>> lots) {
        try {
            Refusal.unless(!lots.isEmpty(), RefusalCode.MISSING_FIELD, "field", "lots");
            Refusal.unless(lots.size() <= MAX_LOTS, RefusalCode.TOO_LONG, "field", "lots");
            boolean perLot = plan.scheme().lotScope() == LotScope.PER_LOT;
            return new Evaluation.Evaluated(
                    perLot ? Lots.apart(plan, common, lots) : Lots.together(plan, common, lots));
        } catch (RefusedException e) {
            return new Evaluation.Refused(e.refusal());
        }
    }
}
