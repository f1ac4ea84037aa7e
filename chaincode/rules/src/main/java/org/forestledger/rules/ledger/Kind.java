// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

/**
 * One kind of entry on the ledger.
 *
 * @param name the first part of its state keys, for example {@code lot}
 * @param type the record that an entry of this kind is
 */
public record Kind<T extends Record>(String name, Class<T> type) {
    /** The state key of one entry. */
    public String key(String id) {
        return name + "/" + id;
    }
}
