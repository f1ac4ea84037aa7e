// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import org.forestledger.rules.unit.Fen;

/** Writes amounts for people, with a comma between thousands, the same under every locale. */
final class Grouped {
    private static final int GROUP = 3;

    private Grouped() {}

    static String yuan(Fen amount) {
        String text = amount.toYuan();
        int dot = text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        for (int at = dot - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
