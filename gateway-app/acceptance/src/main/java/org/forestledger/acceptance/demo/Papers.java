// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import java.util.Map;
import org.forestledger.codec.Hashes;

/** The papers of the demo, named by number and by the hash of what they say. */
final class Papers {
    private Papers() {}

    static Map<String, String> paper(String title, String number) {
        return Map.of("title", title, "documentNo", number, "sha256", Hashes.sha256(title + number));
    }
}
