// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.Arrays;
import java.util.List;

/** The tables of the read model, referenced ones first. */
enum ReadModelTable {
    LEDGER_BLOCK("ledger_block", "number"),
    LEDGER_TRANSACTION("ledger_transaction", "block", "tx"),
    ENTRY_VERSION("entry_version", "kind", "id", "block", "tx"),
    HOLDING("holding", "kind", "id", "from_block", "from_tx"),
    SEARCH_TERM("search_term", "term", "kind", "id");

    private final String table;
    private final List<String> key;

    ReadModelTable(String table, String... key) {
        this.table = table;
        this.key = List.of(key);
    }

    String table() {
        return table;
    }

    /** Columns of the primary key. */
    List<String> key() {
        return key;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ReadModelTable::table).toList();
    }
}
