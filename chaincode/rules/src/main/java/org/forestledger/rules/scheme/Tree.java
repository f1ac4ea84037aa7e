// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.ArrayList;
import java.util.List;

/** The shape of a tree, apart from what its nodes mean. */
final class Tree {
    private Tree() {}

    /** The ways on which an amount leaves a node, in order; none for payments and share tables. */
    static List<Node> ways(Node node) {
        List<Node> ways = new ArrayList<>();
        if (node instanceof Node.Named named) {
            ways.add(named.of());
        } else if (node instanceof Node.Take take) {
            ways.add(take.to());
            ways.add(take.rest());
        } else if (node instanceof Node.Split split) {
            split.parts().forEach(part -> ways.add(part.to()));
        } else if (node instanceof Node.Bands bands) {
            bands.parts().forEach(part -> ways.add(part.to()));
        } else if (node instanceof Node.Cap cap) {
            ways.add(cap.within());
            ways.add(cap.overflow());
        } else if (node instanceof Node.Claims claims) {
            claims.claims().forEach(claim -> ways.add(claim.to()));
            ways.add(claims.rest());
        } else if (node instanceof Node.InTranches tranches) {
            ways.add(tranches.of());
        }
        return ways;
    }
}
