// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestledger.rules.share.Holding;

/** Checks who is paid where: only declared payees, each rounded once, each wholly in one set of tranches or in none. */
final class PayeeCheck {
    private final Scheme scheme;
    private final Map<String, Optional<String>> tranchesByPayee = new HashMap<>();
    private final Set<String> rounded = new HashSet<>();

    PayeeCheck(Scheme scheme) {
        this.scheme = scheme;
    }

    void check() {
        visit(scheme.root(), Optional.empty(), false);
    }

    Set<String> all() {
        return tranchesByPayee.keySet();
    }

    private void visit(Node node, Optional<String> tranches, boolean roundedHere) {
        if (node instanceof Node.Pay pay) {
            payee(pay.beneficiary(), tranches, roundedHere);
        } else if (node instanceof Node.ByShares shares) {
            for (Holding holding : shares.standard().holdings()) {
                payee(holding.holder(), tranches, !holding.holder().equals(shares.residueTo()));
            }
            payee(shares.othersAs(), tranches, false);
        } else if (node instanceof Node.InTranches inside) {
            SchemeValidator.require(tranches.isEmpty(), inside.name(), "NESTED_TRANCHES");
            visit(inside.of(), Optional.of(inside.name()), roundedHere);
        } else if (node instanceof Node.Named named) {
            visit(named.of(), tranches, roundedHere);
        } else if (node instanceof Node.Cap cap) {
            visit(cap.within(), tranches, roundedHere || rounds(cap.limit()));
            visit(cap.overflow(), tranches, false);
        } else if (node instanceof Node.Take take) {
            visit(take.to(), tranches, rounds(take.amount()));
            visit(take.rest(), tranches, false);
        } else if (node instanceof Node.Claims claims) {
            claims.claims().forEach(claim -> visit(claim.to(), tranches, rounds(claim.amount())));
            visit(claims.rest(), tranches, false);
        } else {
            parts(node, Residue.of(scheme, node), tranches);
        }
    }

    private void parts(Node node, int residue, Optional<String> tranches) {
        List<Node> ways = Tree.ways(node);
        for (int i = 0; i < ways.size(); i++) {
            visit(ways.get(i), tranches, i != residue);
        }
    }

    private static boolean rounds(Charge charge) {
        return !(charge instanceof Charge.InTotal);
    }

    private void payee(String key, Optional<String> tranches, boolean roundedHere) {
        SchemeValidator.require(SchemeValidator.beneficiary(scheme, key).isPresent(), key, "UNKNOWN_BENEFICIARY");
        Optional<String> before = tranchesByPayee.putIfAbsent(key, tranches);
        SchemeValidator.require(before == null || before.equals(tranches), key, "TRANCHES_MIXED");
        if (roundedHere) {
            SchemeValidator.require(rounded.add(key), key, "ROUNDED_TWICE");
        }
    }
}
