// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.verifier.block.BlockContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What people and programs ask of the read model, over HTTP. */
class ReadModelApiTest extends AppTest {
    @Autowired
    private BlockStore store;

    @Autowired
    private FeedState state;

    private final SmallStory story = new SmallStory();
    private final List<BlockContent> blocks = story.contents();

    @BeforeEach
    void feed() {
        store.clear();
        blocks.forEach(store::append);
    }

    @AfterEach
    void goOn() {
        state.following();
    }

    private Api.Answer get(String path) {
        return as("auditor").get("/api/v1" + path);
    }

    private List<String> positions(JsonNode list) {
        List<String> positions = new ArrayList<>();
        list.forEach(each -> positions.add(each.path("asset").asString() + " "
                + each.path("status").asString() + " " + each.path("amount").asLong()));
        return positions;
    }

    private List<String> found(String text) {
        List<String> found = new ArrayList<>();
        get("/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .json()
                .path("results")
                .forEach(each -> found.add(
                        each.path("kind").asString() + " " + each.path("id").asString()));
        return found;
    }

    @Test
    void balances_shouldBeThoseOfTheHeight_whenAskedForNumberOrDate() {
        assertThat(positions(get("/accounts/state-company/balances").json().path("positions")))
                .containsExactly("b-1 AVAILABLE 40", "CNY fen CLAIM 500");
        for (String at : List.of("1", "2", "2026-03-02", "2026-03-03")) {
            assertThat(positions(get("/accounts/state-company/balances?at=" + at)
                            .json()
                            .path("positions")))
                    .as(at)
                    .containsExactly("b-1 AVAILABLE 100");
        }
        for (String at : List.of("3", "4", "2026-03-04", "2026-03-05")) {
            assertThat(positions(
                            get("/accounts/buyer-1/balances?at=" + at).json().path("positions")))
                    .as(at)
                    .containsExactly("b-1 AVAILABLE 60");
        }
        assertThat(positions(
                        get("/accounts/buyer-1/balances?at=2026-12-31").json().path("positions")))
                .containsExactly("b-1 PLEDGED 60");
        assertThat(get("/accounts/fiscal-account/balances?at=3")
                        .json()
                        .path("positions")
                        .get(0)
                        .path("place")
                        .asString())
                .isEqualTo("fiscal-account");
    }

    @Test
    void balances_shouldBeRefused_whenThereIsNoSuchAccountOrHeight() {
        assertThat(get("/accounts/nobody/balances").code()).isEqualTo("NOT_FOUND");
        assertThat(get("/accounts/buyer-1/balances?at=0").code()).isEqualTo("NOT_FOUND");
        assertThat(get("/accounts/buyer-1/balances?at=2026-03-01").code()).isEqualTo("NOT_FOUND");
        assertThat(get("/accounts/buyer-1/balances?at=6").code()).isEqualTo("READ_MODEL_BEHIND");
        assertThat(get("/accounts/buyer-1/balances?at=6").status()).isEqualTo(503);
        assertThat(get("/accounts/buyer-1/balances?at=yesterday").code()).isEqualTo("BAD_REQUEST");
        assertThat(anonymous().get("/api/v1/accounts/buyer-1/balances").code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void statement_shouldLeadFromOpeningToClosing_whenAskedForAPeriod() {
        JsonNode statement = get("/accounts/state-company/statement?from=2026-03-03&to=2026-03-06")
                .json();

        assertThat(statement.path("openingHeight").asLong()).isEqualTo(1);
        assertThat(positions(statement.path("opening"))).containsExactly("b-1 AVAILABLE 100");
        assertThat(statement.path("moves")).hasSize(2);
        JsonNode sale = statement.path("moves").get(0);
        assertThat(sale.path("txId").asString()).isEqualTo(story.sale.txId());
        assertThat(sale.path("by").asString()).isEqualTo("PartnerMSP/user");
        assertThat(sale.path("change").path("amount").asLong()).isEqualTo(-60);
        assertThat(sale.path("others")).map(JsonNode::asString).containsExactly("buyer-1");
        assertThat(statement.path("moves").get(1).path("change").path("amount").asLong())
                .isEqualTo(500);
        assertThat(positions(statement.path("closing"))).containsExactly("b-1 AVAILABLE 40", "CNY fen CLAIM 500");
        assertThat(get("/accounts/state-company/statement")
                        .json()
                        .path("openingHeight")
                        .asLong())
                .isEqualTo(-1);
        assertThat(get("/accounts/state-company/statement?from=2&to=2").json().path("moves"))
                .isEmpty();
    }

    @Test
    void statement_shouldBeRefused_whenItEndsBeforeItBegins() {
        assertThat(get("/accounts/state-company/statement?from=2026-03-06&to=2026-03-03")
                        .code())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void owners_shouldBeTheWholeChain_whenTheUnitWasSold() {
        JsonNode owners = get("/batches/b-1/serials/50/owners").json().path("owners");

        assertThat(owners)
                .map(link -> link.path("owner").asString() + " "
                        + link.path("status").asString() + " "
                        + link.path("fromBlock").asLong() + "-"
                        + link.path("toBlock").asString(""))
                .containsExactly("state-company AVAILABLE 1-3", "buyer-1 AVAILABLE 3-5", "buyer-1 PLEDGED 5-");
        assertThat(get("/batches/b-1/serials/40/owners").json().path("owners")).hasSize(1);
        assertThat(get("/batches/b-1/serials/101/owners").code()).isEqualTo("NOT_FOUND");
        assertThat(get("/batches/b-2/serials/1/owners").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void search_shouldFind_whateverAPersonPastes() {
        assertThat(found("buyer-1").get(0)).isEqualTo("account buyer-1");
        assertThat(found("林业 公司")).containsExactly("account state-company");
        assertThat(found(" green fund一号 ")).containsExactly("account buyer-1");
        assertThat(found("V 2026-0001")).containsExactly("receipt r-1");
        assertThat(found("v2026")).containsExactly("receipt r-1");
        assertThat(found("b-1/50")).containsExactly("serial b-1/50");
        assertThat(found("b-1 # 50")).containsExactly("serial b-1/50");
        assertThat(found("b-1/0000000000000041")).contains("lot b-1/0000000000000041");
        assertThat(found(story.sale.txId().toUpperCase(java.util.Locale.ROOT)))
                .containsExactly("transaction " + story.sale.txId());
        assertThat(found(blocks.get(3).hash())).containsExactly("block 3");
        assertThat(found("3")).containsExactly("block 3");
        assertThat(found("100% no such thing_")).isEmpty();
    }

    @Test
    void search_shouldLeadToWhatItFound_whenFollowed() {
        for (String text : List.of(story.sale.txId(), "b-1/50")) {
            String address = get("/search?q=" + text)
                    .json()
                    .path("results")
                    .get(0)
                    .path("address")
                    .asString();
            assertThat(as("auditor").get(address).status()).as(address).isEqualTo(200);
        }
        assertThat(get("/search?q=buyer-1")
                        .json()
                        .path("results")
                        .get(0)
                        .path("address")
                        .asString())
                .isEqualTo("/api/v1/accounts/buyer-1");
        assertThat(get("/transactions/" + story.sale.txId()).json().path("entries"))
                .map(JsonNode::asString)
                .containsExactly("coin/receipt/1", "lot/b-1/0000000000000041", "receipt/r-1");
        assertThat(get("/transactions/none").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void search_shouldBeRefused_whenThereIsNothingToSearchFor() {
        assertThat(get("/search?q=%20").code()).isEqualTo("BAD_REQUEST");
        assertThat(get("/search").code()).isEqualTo("BAD_REQUEST");
        assertThat(get("/search?q=a&limit=0").code()).isEqualTo("BAD_REQUEST");
        assertThat(get("/search?q=" + "a".repeat(201)).code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void status_shouldTellTheCheckpoint_whenAsked() {
        state.following();

        assertThat(get("/read-model").text())
                .isEqualTo("{\"state\":\"FOLLOWING\",\"block\":5,\"blockHash\":\""
                        + blocks.get(5).hash() + "\",\"time\":\"2026-03-05T17:00:00.123456Z\"}");
        JsonNode tables = get("/read-model/tables").json();
        assertThat(tables.path("block").asLong()).isEqualTo(5);
        assertThat(tables.path("tables"))
                .hasSize(5)
                .allSatisfy(table -> assertThat(table.path("hash").asString()).hasSize(64));
    }

    @Test
    void reads_shouldBeRefusedWithTheCode_whenTheFeedHasStopped() {
        state.stopped(GatewayCode.READ_MODEL_FORK, "Block 5 is another.");
        Api.Answer answer = get("/accounts/buyer-1/balances");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("READ_MODEL_FORK");
        assertThat(answer.json().path("details").path("reason").asString()).isEqualTo("Block 5 is another.");
        assertThat(get("/search?q=b-1").code()).isEqualTo("READ_MODEL_FORK");
        assertThat(get("/read-model").json().path("state").asString()).isEqualTo("STOPPED");
        assertThat(get("/read-model").json().path("code").asString()).isEqualTo("READ_MODEL_FORK");
    }
}
