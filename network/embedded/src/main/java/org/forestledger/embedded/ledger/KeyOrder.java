// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.util.Comparator;

/**
 * The order in which keys are scanned: unsigned byte order of their UTF-8 form, as LevelDB has it.
 *
 * <p>Java compares strings by UTF-16 units, which differs: characters beyond the basic plane are surrogates there and
 * come before U+E000..U+FFFF, while their UTF-8 bytes come after.
 */
public final class KeyOrder implements Comparator<String> {
    /** The one instance. */
    public static final KeyOrder INSTANCE = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return rank(a) - rank(b);
            }
        }
        return left.length() - right.length();
    }

    /** Lifts surrogates above every other character, where their code points belong. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
