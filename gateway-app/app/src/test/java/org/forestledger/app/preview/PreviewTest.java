// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PreviewTest extends AppTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                of("ruzhou", "RZ-A1", "ruzhou-2023-stock"),
                of("ruzhou", "RZ-A2", "ruzhou-2023-stock"),
                of("ruzhou", "RZ-A3", "ruzhou-2023-stock"),
                of("ruzhou", "RZ-A5", "ruzhou-2023-stock"),
                of("ruzhou", "RZ-A9", "ruzhou-2023-stock"),
                of("ruzhou", "RZ-B1", "ruzhou-2023-new"),
                of("ruzhou", "RZ-B6", "ruzhou-2023-new"),
                of("ruzhou", "RZ-B10", "ruzhou-2023-new"),
                of("ruzhou", "RZ-C1", "ruzhou-2023-project-company"),
                of("ruzhou", "RZ-C4", "ruzhou-2023-project-company"),
                of("chaisang", "CS-P2", "chaisang-2022-package"),
                of("chaisang", "CS-F3", "chaisang-2022-loss-penalty"),
                of("xinmi", "XM-F1", "xinmi-compensation"),
                of("xinmi", "XM-F4", "xinmi-compensation"));
    }

    private static Arguments of(String file, String id, String scheme) {
        SettlementCase found = CaseFiles.read(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Arguments.of(id, scheme, found);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void preview_shouldGiveWorkedResult_whenAskedWithItsInputs(String id, String scheme, SettlementCase worked) {
        Api.Answer answer = preview(scheme, JsonWriter.write(new Json.Obj(worked.input())));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        long sum = 0;
        for (JsonNode leg : answer.json().path("legs")) {
            sum += leg.path("amountFen").asLong();
            Json expected = worked.expect().get(leg.path("beneficiary").asString() + "Fen");
            if (expected instanceof Json.Int amount) {
                assertThat(leg.path("amountFen").asLong())
                        .as(leg.path("beneficiary").asString())
                        .isEqualTo(amount.value());
            }
            assertThat(leg.path("route")).isNotEmpty();
            assertThat(leg.path("form").asString()).isNotEmpty();
            assertThat(leg.path("derivation")).isNotEmpty();
            assertThat(leg.path("derivation").get(0).path("textZh").asString()).isNotEmpty();
        }
        assertThat(sum).isEqualTo(answer.json().path("grossFen").asLong());
        if (worked.expect().get("grossFen") instanceof Json.Int gross) {
            assertThat(answer.json().path("grossFen").asLong()).isEqualTo(gross.value());
        }
        assertThat(ledger.calls).isEmpty();
    }

    @Test
    void preview_shouldRefuseWithCode_whenPriceIsBelowBuyout() {
        Api.Answer answer = preview(
                "ruzhou-2023-stock",
                "{\"areaMu\":\"100.00\",\"buyoutPerMu\":\"12000.00\",\"pricePerMu\":\"11999.99\",\"thirdPartyPremiumBps\":5000}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("PRICE_BELOW_BUYOUT");
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @Test
    void preview_shouldSettleEachLot_whenDealHasSeveral() {
        Api.Answer answer = preview(
                "ruzhou-2023-stock",
                "{\"buyoutPerMu\":\"12000.00\",\"thirdPartyPremiumBps\":5000,\"lots\":[{\"areaMu\":\"10.00\",\"pricePerMu\":\"13000.00\"},"
                        + "{\"areaMu\":\"20.00\",\"pricePerMu\":\"14000.00\"}]}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("lots")).hasSize(2);
        assertThat(answer.json().path("grossFen").asLong()).isEqualTo(41_000_000L);
    }

    @Test
    void preview_shouldTakeShareTable_asObjectOfBasisPoints() {
        String inputs =
                "{\"areaMu\":\"1.00\",\"cost\":\"0.00\",\"projectCompanyFen\":10000,\"rewardPerMu\":\"0.00\",\"capTable\":%s}";
        Api.Answer asObject =
                preview("ruzhou-2023-project-company", inputs.formatted("{\"stateCompany\":6000,\"thirdParty\":4000}"));
        Api.Answer asText =
                preview("ruzhou-2023-project-company", inputs.formatted("\"stateCompany:6000,thirdParty:4000\""));

        assertThat(asObject.status()).as(asObject.text()).isEqualTo(200);
        assertThat(asObject.text()).isEqualTo(asText.text());
    }

    @Test
    void list_shouldNameTheSixSchemes_whenAsked() {
        assertThat(as("auditor").get("/api/v1/settlement-schemes").json())
                .map(scheme -> scheme.path("schemeId").asString())
                .contains(
                        "ruzhou-2023-new",
                        "ruzhou-2023-stock",
                        "ruzhou-2023-project-company",
                        "chaisang-2022-package",
                        "chaisang-2022-loss-penalty",
                        "xinmi-compensation");
    }

    private Api.Answer preview(String scheme, String inputs) {
        return as("partner.clerk")
                .post("/api/v1/settlement-schemes/" + scheme + "/preview", "{\"inputs\":" + inputs + "}");
    }
}
