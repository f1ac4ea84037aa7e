// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forestledger.acceptance.api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An organisation whose only peer is down keeps the others from writing, and nothing is half done. */
class PeerDownIT {
    private static final Duration SECONDS = Duration.ofSeconds(30);

    private static final List<String> OTHERS = List.of("government", "statecompany", "partner");

    private LedgerStack stack;
    private City city;

    @BeforeEach
    void connect() throws Exception {
        stack = LedgerStack.shared();
        assumeTrue(stack.network().hasNodes(), "The embedded network has no peer that could be stopped alone.");
        city = new City(stack.api());
    }

    @Test
    void write_shouldBe503InSecondsAndSucceedLater_whenAnOrganisationsOnlyPeerIsDown() throws Exception {
        String account = City.fresh("account");
        String request = City.fresh("request");
        Map<String, String> body = City.investorBody(account);
        stack.network().node("stop", "peer0.partner");
        try {
            long height = height();
            Instant asked = Instant.now();

            Answer answer = city.api.post(
                    "gov.registrar",
                    "/api/v1/accounts",
                    Map.of("Idempotency-Key", request),
                    JsonMapper.builder().build().writeValueAsString(body));

            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("LEDGER_UNAVAILABLE");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(SECONDS);
            assertThat(height()).isEqualTo(height);
        } finally {
            stack.network().node("start", "peer0.partner");
        }

        assertThat(city.api
                        .write("gov.registrar", "/api/v1/accounts", request, body)
                        .status())
                .isEqualTo(200);
        assertThat(city.exists("accounts", account)).isTrue();
    }

    @Test
    void auditor_shouldReadItsOwnCopy_whenNobodyElsesPeerRuns() throws Exception {
        String account = City.fresh("account");
        assertThat(write(account).status()).isEqualTo(200);
        assertThat(city.exists("accounts", account)).isTrue();
        for (String organisation : OTHERS) {
            stack.network().node("stop", "peer0." + organisation);
        }
        try {
            assertThat(city.exists("accounts", account)).isTrue();
        } finally {
            for (String organisation : OTHERS) {
                stack.network().node("start", "peer0." + organisation);
            }
        }
        // The peers need some seconds to find each other again; tests that share the network must not meet that.
        assertThat(write(City.fresh("account")).status()).isEqualTo(200);
    }

    private Answer write(String account) {
        return city.api.write("gov.registrar", "/api/v1/accounts", City.fresh("request"), City.investorBody(account));
    }

    private long height() {
        return city.api
                .get("auditor", "/api/v1/ledger/height")
                .body()
                .path("height")
                .asLong();
    }
}
