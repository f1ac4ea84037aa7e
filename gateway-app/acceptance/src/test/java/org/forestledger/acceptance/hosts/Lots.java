// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.util.Map;
import org.forestledger.acceptance.City;
import org.forestledger.acceptance.api.Api;
import org.forestledger.cases.RuleSetFiles;

/** One batch that a buyer has bought and cut into lots, so that clients do not spend each other's. */
final class Lots {
    /** How many lots there are. */
    static final int COUNT = 2;

    /** How many units the whole batch has; no transfer may change it. */
    static final long UNITS = 1_000;

    private static final String RULES = "ruzhou-2023";
    private static final long PRICE_FEN = 3_000_004;
    private static final String BUYER = "buyer-1";
    private static final String INVESTOR = "investor-a";

    private final String batch;

    private Lots(String batch) {
        this.batch = batch;
    }

    /** Founds the city and sells the batch. */
    static Lots sell(Api api) throws java.io.IOException {
        City city = new City(api);
        city.found();
        city.rules(RuleSetFiles.read(RULES));
        String batch = city.batch(RULES, "NEW", UNITS);
        String trade = city.held(RULES, batch, UNITS, PRICE_FEN, "");
        city.paid(trade);
        city.settled(trade);
        for (int i = 0; i < COUNT - 1; i++) {
            city.act(
                    "buyer.trader",
                    "/lots/cuts",
                    Map.of("batchId", batch, "lotFrom", first(i), "lastOfFirst", last(i)));
        }
        return new Lots(batch);
    }

    String batch() {
        return batch;
    }

    private static long first(int lot) {
        return UNITS / COUNT * lot + 1;
    }

    private static long last(int lot) {
        return UNITS / COUNT * (lot + 1);
    }

    Holder holder(int lot, Sender sender) {
        return new Holder(lot, sender);
    }

    /** Gives one lot to and fro, and knows who must hold it. */
    final class Holder {
        private final int lot;
        private final Sender sender;
        private boolean withBuyer = true;

        private Holder(int lot, Sender sender) {
            this.lot = lot;
            this.sender = sender;
        }

        void move() {
            String id = City.fresh("transfer");
            String body =
                    Bodies.transfer(id, owner(), withBuyer ? INVESTOR : BUYER, batch, Lots.first(lot), Lots.last(lot));
            String user = withBuyer ? "buyer.trader" : "investor.a";
            if (sender.send(user, "/lots/transfers", id, "/transfers/" + id, body)
                    .acknowledged()) {
                withBuyer = !withBuyer;
            }
        }

        /** The first number of the lot. */
        long first() {
            return Lots.first(lot);
        }

        /** Who holds it by all that was acknowledged. */
        String owner() {
            return withBuyer ? BUYER : INVESTOR;
        }
    }
}
