// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.Optional;
import org.forestledger.verifier.block.TransactionContent;

/**
 * An entry as one transaction leaves it.
 *
 * @param kind first part of the state key
 * @param id the rest of it; empty for a key without a slash
 * @param value canonical JSON; empty when the entry is deleted
 */
record EntryVersion(String kind, String id, Optional<String> value) {
    /**
     * The version that a write makes.
     *
     * @throws ChainBrokenException if it holds a zero character, which neither canonical JSON nor the database knows
     */
    static EntryVersion of(TransactionContent.Write write) {
        String key = write.key();
        if (key.indexOf('\0') >= 0 || write.value().orElse("").indexOf('\0') >= 0) {
            throw ChainBrokenException.unreadable("The entry " + key + " holds a zero character.", null);
        }
        int slash = key.indexOf('/');
        return slash < 0
                ? new EntryVersion(key, "", write.value())
                : new EntryVersion(key.substring(0, slash), key.substring(slash + 1), write.value());
    }
}
