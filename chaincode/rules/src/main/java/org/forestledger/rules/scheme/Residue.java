// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import java.util.Optional;

/** Which part of a split or of bands takes what rounding leaves. */
final class Residue {
    private Residue() {}

    /** The index of the part: the named one, else the first that flows to the public side; below zero without any. */
    static int of(Scheme scheme, Node node) {
        if (node instanceof Node.Split split) {
            List<String> names = split.parts().stream().map(Part::name).toList();
            return index(scheme, split.residueTo(), names, Tree.ways(node));
        }
        Node.Bands bands = (Node.Bands) node;
        List<String> names = bands.parts().stream().map(BandPart::name).toList();
        return index(scheme, bands.residueTo(), names, Tree.ways(node));
    }

    private static int index(Scheme scheme, Optional<String> named, List<String> names, List<Node> ways) {
        if (named.isPresent()) {
            return names.indexOf(named.get());
        }
        for (int i = 0; i < ways.size(); i++) {
            if (flowsToThePublic(scheme, ways.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the first beneficiary of a way stands on the public side. */
    private static boolean flowsToThePublic(Scheme scheme, Node way) {
        Node at = way;
        while (!Tree.ways(at).isEmpty()) {
            at = Tree.ways(at).get(0);
        }
        String payee = at instanceof Node.Pay pay ? pay.beneficiary() : ((Node.ByShares) at).residueTo();
        return SchemeValidator.beneficiary(scheme, payee)
                .filter(b -> b.side() == Side.PUBLIC)
                .isPresent();
    }
}
