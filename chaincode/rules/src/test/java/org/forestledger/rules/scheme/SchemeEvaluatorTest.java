// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemeEvaluatorTest {
    @Test
    void evaluate_shouldRoundOnceOverAllBands_whenThePriceLiesInTheSecondBand() {
        Settlement settled = SchemeEvaluator.evaluate(
                        Samples.bands(BandMode.MARGINAL), Map.of("pricePerMu", "50000.00", "areaMu", "1234.56"))
                .orThrow();

        assertThat(settled.grossFen().fen()).isEqualTo(6_172_800_000L);
        assertThat(settled.leg("projectCompany").orElseThrow().amountFen().fen())
                .isEqualTo(2_345_664_000L);
        assertThat(settled.leg("government").orElseThrow().amountFen().fen()).isEqualTo(3_827_136_000L);
        assertThat(settled.figure("excessFen").orElseThrow().fen()).isEqualTo(2_469_120_000L);
    }
}
