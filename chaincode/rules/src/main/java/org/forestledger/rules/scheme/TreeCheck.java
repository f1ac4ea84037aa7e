// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Rounding;

/** Checks the tree of a scheme node by node. */
final class TreeCheck {
    static final int MAX_DEPTH = 10;
    static final int MAX_NODES = 256;

    private static final int MAX_MONTHS = 1200;

    private final Scheme scheme;
    private final Quantities quantities;
    private final Set<String> figures = new HashSet<>();
    private final Set<String> flags = new HashSet<>();
    private final PayeeCheck payees;
    private int nodes;

    TreeCheck(Scheme scheme, Quantities quantities) {
        this.scheme = scheme;
        this.quantities = quantities;
        this.payees = new PayeeCheck(scheme);
    }

    void check() {
        for (Beneficiary beneficiary : scheme.beneficiaries()) {
            beneficiary.figure().ifPresent(this::figure);
        }
        node(scheme.root(), 1);
        payees.check();
    }

    /** The beneficiaries that the tree may pay. */
    Set<String> payees() {
        return payees.all();
    }

    private void node(Node node, int depth) {
        Refusal.unless(depth <= MAX_DEPTH, RefusalCode.TOO_LONG, "at", "root", "depth", depth);
        nodes++;
        Refusal.unless(nodes <= MAX_NODES, RefusalCode.TOO_LONG, "at", "root", "nodes", nodes);
        if (node instanceof Node.Named named) {
            figure(named.figure());
        } else if (node instanceof Node.Take take) {
            take(take);
        } else if (node instanceof Node.Cap cap) {
            SchemeValidator.requireName(cap.flag());
            SchemeValidator.require(flags.add(cap.flag()), cap.flag(), "DUPLICATE_FLAG");
            figure(cap.name());
            quantities.require(cap.limit(), cap.name());
        } else if (node instanceof Node.Split split) {
            split(split);
        } else if (node instanceof Node.Bands bands) {
            bands(bands);
        } else if (node instanceof Node.Claims claims) {
            claims(claims);
        } else if (node instanceof Node.ByShares shares) {
            shares(shares);
        } else if (node instanceof Node.InTranches tranches) {
            tranches(tranches);
        }
        for (Node way : Tree.ways(node)) {
            node(way, depth + 1);
        }
    }

    private void take(Node.Take node) {
        SchemeValidator.requireName(node.name());
        quantities.require(node.amount(), node.name());
        node.price().ifPresent(price -> quantities.require(price, Unit.FEN_PER_MU, node.name()));
        if (node.whenShort() == WhenShort.TAKE_WHAT_IS_THERE) {
            figure(node.name() + "Shortfall");
        }
    }

    private void split(Node.Split node) {
        list(node.parts(), node.name());
        List<String> names = new ArrayList<>();
        List<Quantity> ratios = new ArrayList<>();
        for (Part part : node.parts()) {
            names.add(part.name());
            part.ratio().ifPresent(ratio -> {
                quantities.require(ratio, Unit.BPS, part.name());
                ratios.add(ratio);
            });
        }
        int open = node.parts().size() - ratios.size();
        SchemeValidator.require(open <= 1, node.name(), "TWO_OPEN_RATIOS");
        quantities.requireWhole(ratios, open == 1, node.name());
        parts(node, node.name(), names, node.rounding());
    }

    private void bands(Node.Bands node) {
        list(node.parts(), node.name());
        quantities.require(node.area(), Unit.CENTI_MU, node.name());
        List<String> names = new ArrayList<>();
        node.parts().forEach(part -> names.add(part.name()));
        parts(node, node.name(), names, node.rounding());
        list(node.bands(), node.name());
        List<Optional<Quantity>> bounds = new ArrayList<>();
        for (int b = 0; b < node.bands().size(); b++) {
            Band band = node.bands().get(b);
            figure(band.name());
            boolean last = b == node.bands().size() - 1;
            SchemeValidator.require(band.upTo().isPresent() != last, band.name(), "BAND_BOUND");
            band.upTo().ifPresent(bound -> quantities.require(bound, Unit.FEN_PER_MU, band.name()));
            bounds.add(band.upTo());
            SchemeValidator.require(band.ratios().size() == node.parts().size(), band.name(), "RATIO_COUNT");
            band.ratios().forEach(ratio -> quantities.require(ratio, Unit.BPS, band.name()));
            quantities.requireWhole(band.ratios(), false, band.name());
        }
        quantities.requireRising(bounds, node.name());
    }

    private void parts(Node node, String at, List<String> names, Rounding rounding) {
        SchemeValidator.requireName(at);
        SchemeValidator.require(names.size() >= 2, at, "ONE_PART");
        names.forEach(SchemeValidator::requireName);
        SchemeValidator.require(new HashSet<>(names).size() == names.size(), at, "DUPLICATE_PART");
        SchemeValidator.require(Residue.of(scheme, node) >= 0, at, "UNKNOWN_RESIDUE");
        // Rounding up several parts could make them more than the whole; with one rounded part it never does.
        SchemeValidator.require(rounding == Rounding.FLOOR || names.size() == 2, at, "ROUNDED_UP_PARTS");
    }

    private void claims(Node.Claims node) {
        SchemeValidator.requireName(node.name());
        list(node.claims(), node.name());
        for (Claim claim : node.claims()) {
            figure(claim.name());
            quantities.require(claim.amount(), claim.name());
        }
        figure(node.shortfall());
        boolean known = node.lossBearer().isEmpty()
                || node.claims().stream()
                        .anyMatch(claim -> claim.name().equals(node.lossBearer().get()));
        SchemeValidator.require(known, node.name(), "UNKNOWN_LOSS_BEARER");
    }

    private void shares(Node.ByShares node) {
        SchemeValidator.requireName(node.name());
        Refusal.unless(node.sources().size() <= SchemeValidator.MAX_LIST, RefusalCode.TOO_LONG, "at", node.name());
        node.sources().forEach(source -> quantities.requireTable(source.input(), node.name()));
        SchemeValidator.holders(scheme, node);
    }

    private void tranches(Node.InTranches node) {
        SchemeValidator.requireName(node.name());
        list(node.tranches(), node.name());
        Set<String> names = new HashSet<>();
        List<Quantity> shares = new ArrayList<>();
        for (Tranche tranche : node.tranches()) {
            SchemeValidator.requireName(tranche.name());
            SchemeValidator.require(names.add(tranche.name()), tranche.name(), "DUPLICATE_TRANCHE");
            quantities.require(tranche.share(), Unit.BPS, tranche.name());
            shares.add(tranche.share());
            Refusal.unless(
                    tranche.conditions().size() <= SchemeValidator.MAX_LIST,
                    RefusalCode.TOO_LONG,
                    "at",
                    tranche.name());
            if (tranche.due() instanceof Due.AfterMonths after) {
                boolean fine = after.months() >= 0 && after.months() <= MAX_MONTHS;
                SchemeValidator.require(fine, tranche.name(), "BAD_PERIOD");
            }
        }
        quantities.requireWhole(shares, false, node.name());
    }

    private static void list(List<?> list, String at) {
        SchemeValidator.require(!list.isEmpty(), at, "EMPTY_LIST");
        Refusal.unless(list.size() <= SchemeValidator.MAX_LIST, RefusalCode.TOO_LONG, "at", at, "size", list.size());
    }

    private void figure(String name) {
        SchemeValidator.requireName(name);
        SchemeValidator.require(figures.add(name), name, "DUPLICATE_FIGURE");
    }
}
