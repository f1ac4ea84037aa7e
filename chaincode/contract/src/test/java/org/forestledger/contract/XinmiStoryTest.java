// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestledger.rules.compensation.Compensation;
import org.junit.jupiter.api.Test;

/** Xinmi's story on the rules alone. */
class XinmiStoryTest {
    @Test
    void story_shouldComeToTheLastInstalment_whenItIsTold() {
        TestLedger ledger = new TestLedger();

        new XinmiStory(ledger).tell();

        assertThat(ledger.all(Compensation.KIND))
                .hasSize(3)
                .allMatch(instalment -> instalment.status() == Compensation.Status.PAID);
    }
}
