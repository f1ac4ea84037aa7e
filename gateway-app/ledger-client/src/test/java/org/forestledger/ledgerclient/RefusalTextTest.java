// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextTest {
    @Test
    void find_shouldReadFields_whenPeerAddsWordsAround() {
        LedgerFailure.Refused refused = RefusalText.find(
                        "ABORTED x [PartnerMSP peer:7051: chaincode response 500, A_CODE|{\"number\":1,\"textZh\":\"不\","
                                + "\"details\":{\"a|b\":\"}\"}}; GovernmentMSP ...]")
                .orElseThrow();

        assertThat(refused.code()).isEqualTo("A_CODE");
        assertThat(refused.textZh()).isEqualTo("不");
        assertThat(refused.details()).containsEntry("a|b", "}");
    }

    @Test
    void find_shouldTakeFirst_whenSeveralPeersRefuse() {
        assertThat(RefusalText.find("FIRST|{\"number\":1} SECOND|{\"number\":2}")
                        .orElseThrow()
                        .code())
                .isEqualTo("FIRST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no refusal here",
                "CODE|",
                "CODE|text",
                "CODE|{\"broken\":",
                "lower_case|{}",
                "A|{}",
                "INTERNAL_ERROR|{}"
            })
    void find_shouldBeEmpty_whenTextHoldsNoRefusal(String text) {
        assertThat(RefusalText.find(text)).isEmpty();
    }
}
