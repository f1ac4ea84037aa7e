// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** Settles deals of several lots. */
final class Lots {
    private Lots() {}

    /** Each lot apart; the results are added. */
    static Settlement apart(Plan plan, Map<String, String> common, List<Map<String, String>> lots) {
        List<Settlement> settled = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            Map<String, String> inputs = new HashMap<>(common);
            inputs.putAll(lots.get(i));
            try {
                settled.add(Settling.one(plan, inputs));
            } catch (RefusedException e) {
                throw inLot(i + 1, e).asException();
            }
        }
        return LotSum.of(plan, settled);
    }

    /** All lots as one: their gross amounts and areas are added, and the price is the average price. */
    static Settlement together(Plan plan, Map<String, String> common, List<Map<String, String>> lots) {
        if (!(plan.scheme().gross() instanceof Gross.ByPrice byPrice
                && byPrice.price() instanceof Quantity.FromInput price
                && byPrice.area() instanceof Quantity.FromInput area)) {
            throw Refusal.of(RefusalCode.SCHEME_INVALID, "at", "gross", "reason", "NO_AVERAGE_PRICE")
                    .asException();
        }
        Fen gross = Fen.ZERO;
        CentiMu total = CentiMu.of(0);
        Bindings one = null;
        for (int i = 0; i < lots.size(); i++) {
            requireOnlyOwn(byPrice, price.name(), area.name(), lots.get(i), i + 1);
            Map<String, String> inputs = new HashMap<>(common);
            inputs.putAll(lots.get(i));
            try {
                one = plan.bindings();
                InputReader.read(plan.scheme().inputs(), inputs, one);
                gross = gross.plus(GrossAmount.of(plan, one).fen().orElseThrow());
                total = total.plus(CentiMu.of(one.value(area)));
            } catch (RefusedException e) {
                throw inLot(i + 1, e).asException();
            }
        }
        BigInteger hundredths = gross.toBigInteger().multiply(BigInteger.valueOf(100));
        Fen average = total.centiMu() == 0 ? Fen.ZERO : Fen.of(hundredths.divide(total.toBigInteger()));
        one.put(price.name(), average.fen());
        one.put(area.name(), total.centiMu());
        DerivationLine line = Line.of(
                        DerivationKind.LOTS_TOGETHER, plan.scheme().clause(), plan.label("gross"))
                .rate(average, total)
                .gives(gross);
        return Settling.of(plan, one, line);
    }

    private static void requireOnlyOwn(
            Gross.ByPrice gross, String price, String area, Map<String, String> lot, int number) {
        for (String name : new TreeMap<>(lot).keySet()) {
            boolean own = name.equals(price)
                    || name.equals(area)
                    || gross.contractTotal().filter(name::equals).isPresent();
            Refusal.unless(own, RefusalCode.INVALID_FIELD, "field", name, "lot", number, "reason", "NOT_PER_LOT");
        }
    }

    private static Refusal inLot(int number, RefusedException e) {
        Map<String, String> details = new LinkedHashMap<>(e.refusal().details());
        details.put("lot", String.valueOf(number));
        return new Refusal(e.refusal().code(), details);
    }
}
