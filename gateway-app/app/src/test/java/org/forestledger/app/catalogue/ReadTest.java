// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.junit.jupiter.api.Test;

class ReadTest extends AppTest {
    @Test
    void one_shouldPassOnTheLedgersText_whenThereIsSuchAnEntry() {
        ledger.evaluation = (function, json) -> "{\"b\":1,\"a\":\"名\"}";
        Api.Answer answer = as("auditor").get("/api/v1/lots/batch-1/0001");

        assertThat(answer.text()).isEqualTo("{\"b\":1,\"a\":\"名\"}");
        assertThat(ledger.calls).containsExactly("auditor read:Get {\"id\":\"batch-1/0001\",\"kind\":\"lot\"}");
    }

    @Test
    void history_shouldBeAsked_whenAddressEndsSo() {
        as("auditor").get("/api/v1/lots/batch-1/0001/history");

        assertThat(ledger.calls).containsExactly("auditor read:History {\"id\":\"batch-1/0001\",\"kind\":\"lot\"}");
    }

    @Test
    void list_shouldPassOnPage_whenAskedForOne() {
        as("auditor").get("/api/v1/capital-injections?prefix=a&after=b&limit=7");
        as("auditor").get("/api/v1/lots");

        assertThat(ledger.calls)
                .containsExactly(
                        "auditor read:List {\"after\":\"b\",\"kind\":\"capitalInjection\",\"pageSize\":7,\"prefix\":\"a\"}",
                        "auditor read:List {\"kind\":\"lot\",\"pageSize\":50}");
    }

    @Test
    void one_shouldAnswerLedgersRefusal_whenThereIsNoSuchEntry() {
        ledger.evaluation = (function, json) -> {
            throw new LedgerException(
                    new LedgerFailure.Refused("NOT_FOUND", 4001, "There is no such entry.", "记录不存在。", "", Map.of()));
        };
        Api.Answer answer = as("auditor").get("/api/v1/lots/x");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
        assertThat(answer.json().path("number").asInt()).isEqualTo(4001);
    }

    @Test
    void height_shouldBeAnswered_asTheContractSays() {
        Api.Answer answer = as("auditor").get("/api/v1/ledger/height");

        assertThat(answer.text()).isEqualTo("{\"height\":12,\"currentBlockHash\":\"ab\"}");
    }

    @Test
    void block_shouldBeBytes_whenItExists() {
        Api.Answer answer = as("auditor").get("/api/v1/ledger/blocks/3");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/x-protobuf");
        assertThat(answer.raw().body()).containsExactly(10, 2, 8, 3);
    }

    @Test
    void block_shouldBeNotFound_whenItDoesNot() {
        assertThat(as("auditor").get("/api/v1/ledger/blocks/99").status()).isEqualTo(404);
        assertThat(as("auditor").get("/api/v1/ledger/blocks/-1").status()).isEqualTo(404);
        assertThat(as("auditor").get("/api/v1/ledger/blocks/x").status()).isEqualTo(404);
    }
}
