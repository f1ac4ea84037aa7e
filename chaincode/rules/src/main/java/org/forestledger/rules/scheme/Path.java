// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The way of an amount down the tree: its derivation so far and the tranches that it stands under. */
record Path(Path above, DerivationLine line, Optional<Node.InTranches> tranches) {
    static final Path ROOT = new Path(null, null, Optional.empty());

    Path then(DerivationLine next) {
        return new Path(this, next, tranches);
    }

    Path inTranches(Node.InTranches node) {
        return new Path(above, line, Optional.of(node));
    }

    /** The lines from the root down. */
    List<DerivationLine> lines() {
        Deque<DerivationLine> lines = new ArrayDeque<>();
        for (Path at = this; at != null && at.line != null; at = at.above) {
            lines.addFirst(at.line);
        }
        return new ArrayList<>(lines);
    }
}
