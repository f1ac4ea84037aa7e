// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.rules.scheme.DerivationLine;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.scheme.Settlement;

/**
 * A settlement as the API shows it. All amounts are whole fen.
 *
 * @param schemeId the scheme
 * @param grossFen the whole; the legs sum to it
 * @param legs who gets how much
 * @param fees what comes on top of the whole
 * @param tranches when it is paid, over all legs; empty where it is paid at once
 * @param figures named amounts on the way
 * @param flags named answers on the way, for example whether a cap was binding
 * @param derivation how the whole came about
 * @param lots the settlement of each lot, where a deal of several lots was settled lot by lot
 */
record SettlementView(
        String schemeId,
        long grossFen,
        List<LegView> legs,
        List<LegView> fees,
        List<TrancheView> tranches,
        Map<String, Long> figures,
        Map<String, Boolean> flags,
        List<StepView> derivation,
        List<SettlementView> lots) {
    /**
     * One beneficiary's part.
     *
     * @param beneficiary key, or holder where a share table named one
     * @param nameZh name in Chinese
     * @param nameEn name in English
     * @param side public or private
     * @param amountFen the amount
     * @param route account roles from the payer to the payee
     * @param form booking form, as finance offices call it
     * @param formCode its code
     * @param clause source clause
     * @param tranches when it is paid
     * @param derivation why it is this amount, step by step
     */
    record LegView(
            String beneficiary,
            String nameZh,
            String nameEn,
            String side,
            long amountFen,
            List<String> route,
            String form,
            String formCode,
            String clause,
            List<TrancheView> tranches,
            List<StepView> derivation) {}

    /**
     * One payment date.
     *
     * @param name name of the tranche
     * @param amountFen the amount
     * @param clause source clause
     * @param conditions what must hold before it is paid
     */
    record TrancheView(String name, long amountFen, String clause, List<String> conditions) {}

    /**
     * One step of a derivation.
     *
     * @param kind what the step did
     * @param name name in the scheme
     * @param clause source clause
     * @param textZh the step as a sentence in Chinese
     * @param textEn the step as a sentence in English
     * @param numerator the exact fraction's numerator, empty where nothing was divided
     * @param denominator its denominator
     * @param rounding how the fraction became whole fen, empty where it did not
     */
    record StepView(
            String kind,
            String name,
            String clause,
            String textZh,
            String textEn,
            String numerator,
            String denominator,
            String rounding) {}

    static SettlementView of(Settlement settlement) {
        Map<String, Long> figures = new LinkedHashMap<>();
        settlement
                .figures()
                .forEach(figure -> figures.put(figure.name(), figure.amountFen().fen()));
        Map<String, Boolean> flags = new LinkedHashMap<>();
        settlement.flags().forEach(flag -> flags.put(flag.name(), flag.set()));
        return new SettlementView(
                settlement.schemeId(),
                settlement.grossFen().fen(),
                legs(settlement.legs()),
                legs(settlement.fees()),
                tranches(settlement.tranches()),
                figures,
                flags,
                steps(settlement.derivation()),
                settlement.lots().stream().map(SettlementView::of).toList());
    }

    private static List<LegView> legs(List<Leg> legs) {
        return legs.stream()
                .map(leg -> new LegView(
                        leg.beneficiary(),
                        leg.nameZh(),
                        leg.nameEn(),
                        leg.side().name(),
                        leg.amountFen().fen(),
                        leg.route(),
                        leg.form().nameZh(),
                        leg.form().name(),
                        leg.clause(),
                        tranches(leg.tranches()),
                        steps(leg.derivation())))
                .toList();
    }

    private static List<TrancheView> tranches(List<LegTranche> tranches) {
        return tranches.stream()
                .map(tranche -> new TrancheView(
                        tranche.name(), tranche.amountFen().fen(), tranche.clause(), tranche.conditions()))
                .toList();
    }

    private static List<StepView> steps(List<DerivationLine> lines) {
        return lines.stream()
                .map(line -> new StepView(
                        line.kind().name(),
                        line.name(),
                        line.clause(),
                        line.textZh(),
                        line.textEn(),
                        line.numerator(),
                        line.denominator(),
                        line.rounding().map(Enum::name).orElse("")))
                .toList();
    }
}
