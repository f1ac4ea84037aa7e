// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.rules.unit.Fen;

/** Adds the settlements of lots up to the settlement of the deal. */
final class LotSum {
    private final Plan plan;
    private final List<Settlement> lots;

    private LotSum(Plan plan, List<Settlement> lots) {
        this.plan = plan;
        this.lots = lots;
    }

    static Settlement of(Plan plan, List<Settlement> lots) {
        return new LotSum(plan, lots).sum();
    }

    private Settlement sum() {
        List<DerivationLine> grossLines = new ArrayList<>();
        Fen gross = Fen.ZERO;
        for (int i = 0; i < lots.size(); i++) {
            grossLines.add(lotLine(i, lots.get(i).grossFen()));
            gross = gross.plus(lots.get(i).grossFen());
        }
        grossLines.add(Line.of(DerivationKind.SUM, "", plan.label("gross")).gives(gross));
        List<List<Leg>> legsByLot = new ArrayList<>();
        List<List<Leg>> feesByLot = new ArrayList<>();
        Map<String, Fen> figures = new LinkedHashMap<>();
        Map<String, Boolean> flags = new LinkedHashMap<>();
        for (Settlement lot : lots) {
            legsByLot.add(lot.legs());
            feesByLot.add(lot.fees());
            lot.figures().forEach(f -> figures.merge(f.name(), f.amountFen(), Fen::plus));
            lot.flags().forEach(f -> flags.merge(f.name(), f.set(), Boolean::logicalOr));
        }
        List<Figure> figureList = new ArrayList<>();
        figures.forEach((name, amount) -> figureList.add(new Figure(name, amount)));
        List<Flag> flagList = new ArrayList<>();
        flags.forEach((name, set) -> flagList.add(new Flag(name, set)));
        List<Leg> legs = added(legsByLot);
        return new Settlement(
                plan.scheme().id(),
                gross,
                legs,
                added(feesByLot),
                Tranches.totals(legs),
                figureList,
                flagList,
                grossLines,
                lots);
    }

    private DerivationLine lotLine(int index, Fen amount) {
        String number = String.valueOf(index + 1);
        return Line.of(DerivationKind.LOT, "", new Label(number, number, number))
                .gives(amount);
    }

    private List<Leg> added(List<List<Leg>> byLot) {
        Map<String, Leg> sums = new LinkedHashMap<>();
        Map<String, List<DerivationLine>> lines = new LinkedHashMap<>();
        for (int i = 0; i < byLot.size(); i++) {
            for (Leg leg : byLot.get(i)) {
                lines.computeIfAbsent(leg.beneficiary(), key -> new ArrayList<>())
                        .add(lotLine(i, leg.amountFen()));
                sums.merge(leg.beneficiary(), leg, LotSum::plus);
            }
        }
        List<Leg> legs = new ArrayList<>();
        for (Leg sum : sums.values()) {
            List<DerivationLine> derivation = lines.get(sum.beneficiary());
            derivation.add(Line.of(DerivationKind.SUM, "", plan.label(sum.beneficiary()))
                    .gives(sum.amountFen()));
            legs.add(with(sum, sum.amountFen(), sum.tranches(), derivation));
        }
        return legs;
    }

    private static Leg plus(Leg a, Leg b) {
        Map<String, LegTranche> tranches = new LinkedHashMap<>();
        a.tranches().forEach(t -> tranches.put(t.name(), t));
        b.tranches().forEach(t -> tranches.merge(t.name(), t, Tranches::added));
        return with(a, a.amountFen().plus(b.amountFen()), new ArrayList<>(tranches.values()), List.of());
    }

    private static Leg with(Leg leg, Fen amount, List<LegTranche> tranches, List<DerivationLine> derivation) {
        return new Leg(
                leg.beneficiary(),
                leg.nameEn(),
                leg.nameZh(),
                leg.side(),
                amount,
                leg.route(),
                leg.form(),
                leg.clause(),
                tranches,
                derivation);
    }
}
