// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testnet;

import java.nio.charset.StandardCharsets;

/** Bytes of answers as text. */
public final class Texts {
    private Texts() {}

    /** UTF-8 text. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
