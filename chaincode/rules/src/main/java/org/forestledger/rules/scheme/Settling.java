// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/** Settles one amount: gross, tree, fees; then writes the legs down. */
final class Settling {
    private final Plan plan;
    private final Bindings bindings;
    private final Tally tally = new Tally();

    private Settling(Plan plan, Bindings bindings) {
        this.plan = plan;
        this.bindings = bindings;
    }

    static Settlement one(Plan plan, Map<String, String> inputs) {
        Bindings bindings = plan.bindings();
        InputReader.read(plan.scheme().inputs(), inputs, bindings);
        return of(plan, bindings, GrossAmount.of(plan, bindings));
    }

    static Settlement of(Plan plan, Bindings bindings, DerivationLine gross) {
        return new Settling(plan, bindings).settle(gross);
    }

    private Settlement settle(DerivationLine grossLine) {
        Fen gross = grossLine.fen().orElseThrow();
        Path path = Path.ROOT.then(grossLine);
        new Walk(plan, bindings, tally).flow(plan.scheme().root(), gross, path);
        List<Leg> legs = legs(gross);
        List<Figure> figures = new ArrayList<>(tally.figures());
        for (Leg leg : legs) {
            plan.beneficiary(leg.beneficiary())
                    .flatMap(Beneficiary::figure)
                    .ifPresent(name -> figures.add(new Figure(name + "Fen", leg.amountFen())));
        }
        return new Settlement(
                plan.scheme().id(),
                gross,
                legs,
                fees(gross),
                Tranches.totals(legs),
                figures,
                tally.flags(),
                List.of(grossLine),
                List.of());
    }

    /** The legs in the order of the beneficiaries, holders that only a share table names last. */
    private List<Leg> legs(Fen gross) {
        List<Leg> legs = new ArrayList<>();
        Set<String> written = new HashSet<>();
        BigInteger sum = BigInteger.ZERO;
        List<String> order = new ArrayList<>();
        plan.scheme().beneficiaries().forEach(b -> order.add(b.key()));
        order.addAll(tally.accounts().keySet());
        for (String payee : order) {
            Tally.Account account = tally.accounts().get(payee);
            if (account != null && written.add(payee)) {
                Leg leg = leg(payee, account);
                legs.add(leg);
                sum = sum.add(leg.amountFen().toBigInteger());
            }
        }
        boolean whole = sum.equals(gross.toBigInteger());
        Refusal.unless(whole, RefusalCode.PARTS_NOT_WHOLE, "wholeFen", gross.fen(), "partsFen", sum);
        return legs;
    }

    private Leg leg(String payee, Tally.Account account) {
        Fen amount = account.sum();
        Beneficiary terms = account.terms();
        boolean declared = terms.key().equals(payee);
        List<DerivationLine> lines = account.lines();
        if (account.severalArrivals()) {
            lines.add(Line.of(DerivationKind.SUM, "", plan.label(payee)).gives(amount));
        }
        List<LegTranche> tranches = account.tranches()
                .map(node -> Tranches.of(node, amount, plan, bindings, lines))
                .orElse(List.of());
        return new Leg(
                payee,
                declared ? terms.nameEn() : payee,
                declared ? terms.nameZh() : payee,
                terms.side(),
                amount,
                terms.route(),
                terms.form(),
                terms.clause(),
                tranches,
                lines);
    }

    private List<Leg> fees(Fen gross) {
        Map<String, Leg> fees = new LinkedHashMap<>();
        for (Fee fee : plan.scheme().fees()) {
            Beneficiary terms = plan.beneficiary(fee.beneficiary()).orElseThrow();
            Charged due = Charged.of(fee.amount(), gross, bindings);
            DerivationLine line = Line.of(DerivationKind.FEE, fee.clause(), plan.label(fee.name()))
                    .on(gross)
                    .charge(due)
                    .gives(due.fen());
            fees.put(
                    fee.beneficiary(),
                    new Leg(
                            terms.key(),
                            terms.nameEn(),
                            terms.nameZh(),
                            terms.side(),
                            due.fen(),
                            terms.route(),
                            terms.form(),
                            terms.clause(),
                            List.of(),
                            List.of(line)));
        }
        return new ArrayList<>(fees.values());
    }
}
