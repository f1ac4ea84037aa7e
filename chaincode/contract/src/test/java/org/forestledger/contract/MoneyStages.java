// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.BUYER;
import static org.forestledger.contract.People.COMPANY_CLERK;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.unit.Fen;

/** Stories about money that comes in and goes out. */
final class MoneyStages {
    private MoneyStages() {}

    /** 10.00 mu at 50,000 yuan: 150,000 yuan first, the rest by the end of June. */
    static FeatureStages.Story instalments() {
        MarketWorld market = new MarketWorld();
        MarketRules rules = MarketFiles.read("ceiling-bidding");
        return new FeatureStages.Story(market.ledger)
                .stage("the founding", () -> market.founded()
                        .batch("b")
                        .under(MarketWorld.with(rules, rules.bidding(), false)))
                .stage("the trade", () -> offer(market))
                .stage("the first part", () -> market.paid("r1", "t", 15_000_000));
    }

    private static void offer(MarketWorld market) {
        market.ledger.accept(
                COMPANY_CLERK,
                "listing:Open",
                market.listing(
                        "l",
                        "b",
                        "50000.00",
                        Optional.of(MarketWorld.unappraised(ListingTerms.Mode.FIXED_PRICE))));
        PlaceOffer plain = market.world.offer("t", "l", "b", 1, 1_000);
        market.ledger.accept(
                BUYER,
                "trade:Offer",
                new PlaceOffer(
                        plain.tradeId(),
                        plain.listingId(),
                        plain.buyerAccount(),
                        plain.slices(),
                        plain.expiresAt(),
                        Optional.of(new InstalmentPlan.Asked(Fen.of(15_000_000), LocalDate.of(2026, 6, 30)))));
    }
}
