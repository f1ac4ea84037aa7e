// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import java.util.List;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.market.MarketRules;

/**
 * Market rules that ship with the product, with the numbers that real exchanges publish; region and accounts are to be put
 * in, and each is in force only where the three organisations have agreed on it.
 */
public final class MarketFiles {
    private static final List<String> SHIPPED = List.of("breaker-bidding", "ceiling-bidding");

    private MarketFiles() {}

    /** The names of the shipped market rules, in alphabetical order. */
    public static List<String> names() {
        return SHIPPED;
    }

    /** The JSON text of market rules. */
    public static String text(String name) {
        return Resources.text("/markets/" + name + ".json");
    }

    /** Market rules. */
    public static MarketRules read(String name) {
        return RecordCodec.read(MarketRules.class, text(name));
    }
}
