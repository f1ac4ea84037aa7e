// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.share.Holding;
import org.forestledger.rules.share.ShareTable;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/** Shares an amount out by ratios. */
final class ShareOut {
    private static final BigInteger WHOLE_BPS = BigInteger.valueOf(Bps.WHOLE);

    private ShareOut() {}

    static void split(Walk walk, Node.Split node, Fen amount, Path path) {
        List<Long> ratios = ratios(node, walk.bindings());
        List<BigInteger> exact = times(amount, ratios);
        int residue = walk.plan().residue(node);
        List<Fen> parts = Division.of(amount, exact, WHOLE_BPS, node.rounding(), residue);
        for (int i = 0; i < parts.size(); i++) {
            Part part = node.parts().get(i);
            DerivationKind kind = i == residue ? DerivationKind.RESIDUE : DerivationKind.RATIO;
            Line line = Line.of(kind, node.clause(), walk.plan().label(part.name()))
                    .on(amount)
                    .ratio(ratios.get(i))
                    .source(part.ratio().map(walk.bindings()::source).orElse(""))
                    .fraction(exact.get(i), WHOLE_BPS);
            if (i != residue) {
                line.rounded(node.rounding());
            }
            walk.flow(part.to(), parts.get(i), path.then(line.gives(parts.get(i))));
        }
    }

    /** The ratios, the open one filled up; refused with RATIO_SUM_NOT_WHOLE where they do not sum to the whole. */
    private static List<Long> ratios(Node.Split node, Bindings bindings) {
        long given = 0;
        for (Part part : node.parts()) {
            given += part.ratio().map(bindings::value).orElse(0L);
        }
        boolean open = node.parts().stream().anyMatch(part -> part.ratio().isEmpty());
        boolean whole = open ? given <= Bps.WHOLE : given == Bps.WHOLE;
        Refusal.unless(whole, RefusalCode.RATIO_SUM_NOT_WHOLE, "at", node.name(), "sumBps", given);
        long rest = Bps.WHOLE - given;
        List<Long> ratios = new ArrayList<>();
        for (Part part : node.parts()) {
            ratios.add(part.ratio().map(bindings::value).orElse(rest));
        }
        return ratios;
    }

    static void byShares(Walk walk, Node.ByShares node, Fen amount, Path path) {
        Optional<ShareSource> source = node.sources().stream()
                .filter(s -> walk.bindings().table(s.input()).isPresent())
                .findFirst();
        ShareTable table = source.map(s -> given(walk, node, s)).orElse(node.standard());
        String told = source.map(s -> "input:" + s.input()).orElse("scheme");
        List<Long> ratios = new ArrayList<>();
        int residue = -1;
        for (Holding holding : table.holdings()) {
            if (holding.holder().equals(node.residueTo())) {
                residue = ratios.size();
            }
            ratios.add((long) holding.shareBps().bps());
        }
        Refusal.unless(residue >= 0, RefusalCode.INVALID_FIELD, "field", told, "missingHolder", node.residueTo());
        List<BigInteger> exact = times(amount, ratios);
        List<Fen> parts = Division.of(amount, exact, WHOLE_BPS, Rounding.FLOOR, residue);
        for (int i = 0; i < parts.size(); i++) {
            String holder = table.holdings().get(i).holder();
            DerivationKind kind = i == residue ? DerivationKind.RESIDUE : DerivationKind.SHARE;
            Line line = Line.of(kind, node.clause(), walk.plan().label(holder))
                    .on(amount)
                    .ratio(ratios.get(i))
                    .source(told)
                    .fraction(exact.get(i), WHOLE_BPS);
            if (i != residue) {
                line.rounded(Rounding.FLOOR);
            }
            Beneficiary terms = walk.plan()
                    .beneficiary(holder)
                    .or(() -> walk.plan().beneficiary(node.othersAs()))
                    .orElseThrow();
            walk.tally().pay(holder, terms, parts.get(i), path.then(line.gives(parts.get(i))));
        }
    }

    /** A given table. A holder may not pass itself off as a beneficiary that holds no share in the scheme. */
    private static ShareTable given(Walk walk, Node.ByShares node, ShareSource source) {
        String text = walk.bindings().table(source.input()).orElseThrow();
        ShareTable table = ShareTable.parse(source.input(), text, source.control());
        for (Holding holding : table.holdings()) {
            String holder = holding.holder();
            boolean fine = walk.plan().beneficiary(holder).isEmpty()
                    || node.standard().shareOf(holder).bps() > 0
                    || holder.equals(node.residueTo())
                    || holder.equals(node.othersAs());
            Refusal.unless(fine, RefusalCode.INVALID_FIELD, "field", source.input(), "holder", holder);
        }
        return table;
    }

    private static List<BigInteger> times(Fen amount, List<Long> ratios) {
        List<BigInteger> products = new ArrayList<>();
        for (long ratio : ratios) {
            products.add(amount.toBigInteger().multiply(BigInteger.valueOf(ratio)));
        }
        return products;
    }
}
