// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.cases.MarketFiles;
import org.forestledger.codec.Json;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.market.MarketRules;

/** Phrases of a market: {@code the market rules ceiling-bidding}, {@code the seed of buyer-1}, {@code the commitment of the market}. */
final class MarketPhrases {
    private static final String RULES = "the market rules ";
    private static final Pattern SECRET = Pattern.compile("the (seed|commitment) of (the market|\\S+)");

    private MarketPhrases() {}

    /** The record that a phrase says; empty where it says none of these. */
    static Optional<Json> of(Class<?> type, String phrase) {
        return type == MarketRules.class && phrase.startsWith(RULES)
                ? Optional.of(RecordCodec.toJson(MarketFiles.read(phrase.substring(RULES.length()))))
                : Optional.empty();
    }

    /** What a bidder or the market hides for a lottery, or what it is hidden behind. */
    static Optional<String> secret(String phrase) {
        Matcher secret = SECRET.matcher(phrase);
        if (!secret.matches()) {
            return Optional.empty();
        }
        String whose = secret.group(2).equals("the market") ? "#office" : secret.group(2);
        return Optional.of(secret.group(1).equals("seed") ? AuctionWorld.seed(whose) : AuctionWorld.commitment(whose));
    }
}
