// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTableTest extends AppTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | /api/v1/lots/cuts | {                                                      | 400 | MALFORMED_JSON",
                "POST | /api/v1/lots/cuts | {\"batchId\":\"b\",\"batchId\":\"b\"}                  | 400 | MALFORMED_JSON",
                "POST | /api/v1/lots/cuts | [1]                                                    | 400 | INVALID_FIELD",
                "POST | /api/v1/lots/cuts | {\"batchId\":\"b\",\"lotFrom\":1,\"lastOfFirst\":2,\"x\":1} | 400 | UNKNOWN_FIELD",
                "POST | /api/v1/lots/cuts | {\"batchId\":\"b\",\"lotFrom\":1}                      | 400 | MISSING_FIELD",
                "POST | /api/v1/lots/cuts | {\"batchId\":1,\"lotFrom\":1,\"lastOfFirst\":2}        | 400 | INVALID_FIELD",
                "POST | /api/v1/lots/cuts | {\"batchId\":\"b\",\"lotFrom\":1.5,\"lastOfFirst\":2}  | 400 | INVALID_NUMBER",
                "POST | /api/v1/lots/cuts | {\"batchId\":\"b\\u0007\",\"lotFrom\":1,\"lastOfFirst\":2} | 400 | CONTROL_CHARACTER",
                "POST | /api/v1/lots/cuts | {\"requestId\":\"short\"}                              | 400 | INVALID_FIELD",
                "POST | /api/v1/holds/h1/posting | {\"holdId\":\"h2\"}                             | 400 | INVALID_FIELD",
                "POST | /api/v1/nothing   | {}                                                     | 404 | NOT_FOUND",
                "GET  | /api/v1/nothing   | ``                                                     | 404 | NOT_FOUND",
                "GET  | /api/v1/nothing/1 | ``                                                     | 404 | NOT_FOUND",
                "GET  | /nothing          | ``                                                     | 404 | NOT_FOUND",
                "PUT  | /api/v1/lots/cuts | {}                                                     | 405 | METHOD_NOT_ALLOWED",
                "GET  | /api/v1/lots?limit=0 | ``                                                  | 400 | BAD_REQUEST",
                "GET  | /api/v1/lots?limit=x | ``                                                  | 400 | BAD_REQUEST",
                "GET  | /api/v1/operations/x | ``                                                  | 400 | BAD_REQUEST",
                "GET  | /api/v1/operations?before=x | ``                                           | 400 | BAD_REQUEST",
                "POST | /api/v1/settlement-schemes/none/preview | {\"inputs\":{}}                   | 404 | SCHEME_UNKNOWN",
                "POST | /api/v1/settlement-schemes/ruzhou-2023-new/preview | {}                    | 400 | MISSING_FIELD",
                "POST | /api/v1/settlement-schemes/ruzhou-2023-new/preview | {\"inputs\":{\"pricePerMu\":\"1.001\",\"areaMu\":\"1\"}} | 400 | TOO_MANY_DECIMALS",
            })
    void answer_shouldBeProblem_whenRequestIsWrong(String method, String path, String body, int status, String code) {
        Api api = as("company.clerk").header("Content-Type", "application/json");
        Api.Answer answer = api.send(method, path, body.isEmpty() ? null : body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("requestId").asString()).isNotEmpty();
        assertThat(answer.json().path("textZh").asString()).isNotEmpty();
        assertThat(answer.json().path("textEn").asString()).isNotEmpty();
        assertThat(answer.json().path("type").asString()).endsWith(code);
        assertThat(ledger.calls).isEmpty();
    }

    @Test
    void answer_shouldBe415_whenBodyIsNotJson() {
        byte[] body = "{\"batchId\":\"b\"}".getBytes(StandardCharsets.UTF_8);
        Api api = as("company.clerk");

        assertThat(api.header("Content-Type", "text/plain")
                        .send("POST", "/api/v1/lots/cuts", body)
                        .code())
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(api.header("Content-Type", "nonsense")
                        .send("POST", "/api/v1/lots/cuts", body)
                        .code())
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(api.header("Content-Type", "text/plain")
                        .send("POST", "/api/v1/settlement-schemes/ruzhou-2023-new/preview", body)
                        .code())
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void answer_shouldBe413_whenBodyIsTooLarge() {
        Api.Answer answer = as("company.clerk").post("/api/v1/lots/cuts", " ".repeat(JsonBody.BYTES_MAX + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void answer_shouldBeRefused_whenListOrTextIsTooLong() {
        String list = "1,".repeat(2001) + "1";
        assertThat(as("company.clerk")
                        .post("/api/v1/lots/mergers", "{\"batchId\":\"b\",\"lotFroms\":[" + list + "]}")
                        .code())
                .isEqualTo("TOO_LONG");
    }

    @Test
    void answer_shouldBeMalformed_whenBytesAreNotUtf8() {
        byte[] body = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};

        assertThat(as("company.clerk")
                        .header("Content-Type", "application/json")
                        .send("POST", "/api/v1/lots/cuts", body)
                        .code())
                .isEqualTo("MALFORMED_JSON");
    }

    @Test
    void answer_shouldBeProblem_whenTheServerItselfTurnsTheRequestAway() {
        for (String path :
                new String[] {"/api/v1/lots/%00", "/api/v1/lots/a%2Fb", "/api/v1/lots/a;b", "/api/v1//lots"}) {
            Api.Answer answer = as("auditor").get(path);

            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.type()).as(path).startsWith("application/problem+json");
            assertThat(answer.code()).as(path).isEqualTo("BAD_REQUEST");
        }
        Api.Answer tooMuch = as("auditor").header("X-Big", "a".repeat(20_000)).get("/api/v1/me");
        assertThat(tooMuch.type()).startsWith("application/problem+json");
        assertThat(tooMuch.text()).doesNotContain("Tomcat");
    }

    @Test
    void title_shouldFollowAcceptLanguage_whenGiven() {
        assertThat(as("auditor")
                        .header("Accept-Language", "zh-CN,zh;q=0.9")
                        .get("/api/v1/nothing")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo(GatewayCode.NOT_FOUND.textZh());
        assertThat(as("auditor")
                        .header("Accept-Language", "en")
                        .get("/api/v1/nothing")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo(GatewayCode.NOT_FOUND.textEn());
    }

    @Test
    void answer_shouldHideException_whenGatewayFails() {
        ledger.evaluation = (function, json) -> {
            throw new IllegalStateException("secret inner text");
        };
        Api.Answer answer = as("auditor").get("/api/v1/lots/x");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.text()).doesNotContain("secret", "Exception", "at org.");
    }

    @Test
    void answer_shouldBe503_whenLedgerIsAway() {
        ledger.evaluation = (function, json) -> {
            throw new LedgerException(new LedgerFailure.Unavailable("peer0 is away"));
        };

        Api.Answer answer = as("auditor").get("/api/v1/lots/x");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.raw().headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void codes_shouldHaveNumbersOfTheirOwn_whenComparedWithTheRules() {
        Set<Integer> numbers = new HashSet<>();
        Arrays.stream(RefusalCode.values())
                .forEach(code -> assertThat(numbers.add(code.number())).isTrue());
        Arrays.stream(GatewayCode.values())
                .forEach(code -> assertThat(numbers.add(code.number())).isTrue());
    }
}
