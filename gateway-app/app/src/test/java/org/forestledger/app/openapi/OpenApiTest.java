// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.app.AppTest;
import org.forestledger.app.catalogue.Routes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest extends AppTest {
    @Test
    void description_shouldNameEachAddress_whenRead() {
        JsonNode api = anonymous().get("/v3/api-docs").json();

        assertThat(api.path("openapi").asString()).startsWith("3.1");
        Routes.all().forEach(route -> assertThat(api.path("paths")
                        .path(route.pattern().getPatternString())
                        .path("post")
                        .path("summary")
                        .asString())
                .isEqualTo(route.function().name()));
        assertThat(api.path("paths").propertyNames())
                .contains(
                        "/api/v1/ledger/height",
                        "/api/v1/ledger/blocks/{number}",
                        "/api/v1/settlement-schemes/{schemeId}/preview",
                        "/api/v1/operations/{id}",
                        "/api/v1/accounts/{accountId}/balances",
                        "/api/v1/accounts/{accountId}/statement",
                        "/api/v1/search",
                        "/api/v1/reports/{region}/targets",
                        "/api/v1/reports/{region}/accounts",
                        "/api/v1/read-model",
                        "/api/v1/lots/{id}/history")
                .noneMatch(path -> path.startsWith("/api/v1/{"));
    }

    @Test
    void references_shouldAllResolve_whenFollowed() {
        JsonNode api = anonymous().get("/v3/api-docs").json();
        List<String> references = new ArrayList<>();
        collect(api, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/components/schemas/");
            assertThat(api.path("components").path("schemas").has(reference.substring(reference.lastIndexOf('/') + 1)))
                    .as(reference)
                    .isTrue();
        });
    }

    @Test
    void body_shouldLeaveOutWhatTheAddressSays_whenItHasVariables() {
        JsonNode schema = anonymous()
                .get("/v3/api-docs")
                .json()
                .path("paths")
                .path("/api/v1/receipts/{receiptId}/confirmation")
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");

        assertThat(schema.path("properties").propertyNames()).containsExactlyInAnyOrder("confirmed", "requestId");
        assertThat(schema.path("required")).map(JsonNode::asString).containsExactly("confirmed");
    }

    @Test
    void page_shouldBeServedFromHere_whenOpened() {
        assertThat(anonymous().get("/swagger-ui/index.html").text())
                .contains("swagger-ui")
                .doesNotContain("https://");
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.isObject() && node.has("$ref")) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }
}
