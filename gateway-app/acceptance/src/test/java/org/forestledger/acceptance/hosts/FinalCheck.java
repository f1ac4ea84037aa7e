// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.acceptance.api.Api;
import tools.jackson.databind.JsonNode;

/** What must hold once the load has ended and every host is back. */
final class FinalCheck {
    private static final String READER = "auditor";
    private static final int NOT_FOUND = 404;
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final FourHosts hosts;
    private final Api api;
    private final Load load;

    FinalCheck(FourHosts hosts, Api api, Load load) {
        this.hosts = hosts;
        this.api = api;
        this.load = load;
    }

    /** Fails at the first thing that does not hold; returns the height of all peers. */
    long require() {
        List<Attempt> attempts = load.journal().all();
        assertThat(load.journal().open()).as("writes in doubt").isZero();
        assertThat(attempts)
                .as("writes that were refused for no reason")
                .noneMatch(attempt -> attempt.outcome() == Attempt.Outcome.REFUSED);
        attempts.parallelStream().forEach(this::onLedgerOnceOrNotAtAll);
        lotsAreWhole();
        return peersAgree();
    }

    private void onLedgerOnceOrNotAtAll(Attempt attempt) {
        Answer answer = api.get(READER, "/api/v1" + attempt.entry() + "/history");
        if (attempt.acknowledged()) {
            assertThat(answer.body().path("versions").size())
                    .as(attempt.toString())
                    .isEqualTo(1);
        } else {
            assertThat(api.get(READER, "/api/v1" + attempt.entry()).status())
                    .as(attempt.toString())
                    .isEqualTo(NOT_FOUND);
        }
    }

    private void lotsAreWhole() {
        String batch = load.lots().batch();
        Map<Long, JsonNode> lots = new TreeMap<>();
        api.get(READER, "/api/v1/lots?prefix=" + Api.segment(batch) + "&limit=200")
                .body()
                .path("items")
                .forEach(item -> {
                    JsonNode lot = item.path("entry");
                    lots.put(lot.path("range").path("from").asLong(), lot);
                });
        long next = 1;
        for (Map.Entry<Long, JsonNode> lot : lots.entrySet()) {
            assertThat(lot.getKey()).as("the lots of " + batch).isEqualTo(next);
            next = lot.getValue().path("range").path("to").asLong() + 1;
        }
        assertThat(next - 1).as("units of " + batch).isEqualTo(Lots.UNITS);
        for (Lots.Holder holder : load.holders()) {
            assertThat(lots.get(holder.first()).path("owner").asString())
                    .as("owner of the lot from " + holder.first())
                    .isEqualTo(holder.owner());
        }
    }

    private long peersAgree() {
        List<Site.PeerState> last = new ArrayList<>();
        Until.holds(LIMIT, Duration.ofSeconds(1), "agreement of all peers", () -> {
            last.clear();
            last.addAll(hosts.peers().values());
            return new HashSet<>(last).size() == 1 && last.get(0).height() > 0;
        });
        return last.get(0).height();
    }
}
