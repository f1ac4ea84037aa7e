// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forestledger.acceptance.api.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A request that is sent again has one effect and one answer. */
class SameRequestIT {
    private static final int TIMES = 50;
    private static City city;

    @BeforeAll
    static void found() throws IOException {
        city = new City(LedgerStack.shared().api());
        city.found();
    }

    @Test
    void sameRequest_shouldHaveOneEffectAndEqualAnswers_whenSentFiftyTimesAtOnce() throws Exception {
        String account = City.fresh("account");
        String request = City.fresh("request");
        ExecutorService threads = Executors.newFixedThreadPool(TIMES);
        List<Future<Answer>> futures = new ArrayList<>();
        try {
            Callable<Answer> call =
                    () -> city.api.write("gov.registrar", "/api/v1/accounts", request, City.investorBody(account));
            for (int i = 0; i < TIMES; i++) {
                futures.add(threads.submit(call));
            }
            Set<String> answers = new HashSet<>();
            for (Future<Answer> future : futures) {
                Answer answer = future.get();
                assertThat(answer.status()).isEqualTo(200);
                answers.add(
                        answer.body().path("txId").asString() + answer.body().path("result"));
            }
            assertThat(answers).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(city.api
                        .get("auditor", "/api/v1/accounts/" + account + "/history")
                        .body()
                        .path("versions")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void sameRequestId_shouldBeRefused_whenTheBodyDiffers() {
        String request = City.fresh("request");
        String account = City.fresh("account");
        assertThat(city.api
                        .write("gov.registrar", "/api/v1/accounts", request, City.investorBody(account))
                        .status())
                .isEqualTo(200);
        String other = City.fresh("account");
        Answer answer = city.api.write("gov.registrar", "/api/v1/accounts", request, City.investorBody(other));
        assertThat(answer.code()).isEqualTo("REQUEST_ID_REUSED");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(city.exists("accounts", other)).isFalse();
    }
}
