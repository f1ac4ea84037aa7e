// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.share.Holding;
import org.forestledger.rules.share.ShareTable;
import org.forestledger.rules.unit.Bps;
import org.junit.jupiter.api.Test;

class IncomeAgreementPartsTest {
    private static final Random RANDOM = new Random(19);

    private static IncomeAgreement agreed(int stateCompanyBps) {
        return new IncomeAgreement(
                "a",
                "company",
                Optional.of(Bps.of(stateCompanyBps)),
                Optional.empty(),
                Optional.empty(),
                new Evidence("paper", "1", "ab".repeat(32)),
                "someone");
    }

    private static ShareTable read(String text) {
        return ShareTable.parse("parts", text, Optional.empty());
    }

    /** Shares of at least 51 % for the state company, the rest for the third party and two investors, some of them nothing. */
    private static ShareTable shares() {
        int left = 4_900 - RANDOM.nextInt(900);
        StringBuilder text = new StringBuilder("stateCompany:" + (Bps.WHOLE - left));
        for (String holder : new String[] {"investor-a", "investor-b"}) {
            int part = RANDOM.nextInt(left + 1);
            if (part > 0) {
                text.append(',').append(holder).append(':').append(part);
                left -= part;
            }
        }
        return read(left == 0 ? text.toString() : text + ",thirdParty:" + left);
    }

    @Test
    void partsOf_shouldMoveIncomeBetweenTheTwoOnly_whenSharesAndPartsAreAnything() {
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            ShareTable shares = shares();
            int part = RANDOM.nextInt(Bps.WHOLE + 1);
            int two = shares.shareOf("stateCompany").bps()
                    + shares.shareOf("thirdParty").bps();
            if (part > two) {
                refused++;
                assertThatThrownBy(() -> agreed(part).partsOf(shares.toText()))
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.INCOME_AGREEMENT_UNCOVERED));
                continue;
            }
            ShareTable parts = read(agreed(part).partsOf(shares.toText()));
            assertThat(parts.shareOf("stateCompany")).isEqualTo(Bps.of(part));
            assertThat(parts.shareOf("thirdParty")).isEqualTo(Bps.of(two - part));
            for (Holding holding : shares.holdings()) {
                if (holding.holder().startsWith("investor")) {
                    assertThat(parts.shareOf(holding.holder())).isEqualTo(holding.shareBps());
                }
            }
        }
        assertThat(refused).isBetween(1, 1_999);
    }
}
