// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

/** What the text of a field must be. */
public enum FieldType {
    /** Any text that is not blank. */
    TEXT,
    /** A day like {@code 2022-11-10}. */
    DATE,
    /** One of the choices that the field names. */
    CHOICE,
    /** The SHA-256 of a file, 64 hex digits in lower case. */
    HASH,
    /** An area, a whole number of 1/100 mu. */
    CENTI_MU,
    /** An amount, a whole number of fen. */
    FEN,
    /** How many, a whole number. */
    COUNT,
    /** The id of an entry of the ledger, of the kind that the field names. */
    ENTRY;

    /** Whether it is a whole number that can be compared and summed. */
    public boolean isNumber() {
        return this == CENTI_MU || this == FEN || this == COUNT;
    }

    /** Whether its text can be a part of a key of the ledger. */
    public boolean isKey() {
        return this == CHOICE || this == COUNT || this == DATE;
    }
}
