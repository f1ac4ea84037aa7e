// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.unit.Bps;
import org.junit.jupiter.api.Test;

class ShareTableTest {
    private static final Optional<ControlFloor> CONTROL = Optional.of(new ControlFloor("stateCompany", Bps.of(5100)));

    private static ShareTable table(String text) {
        return ShareTable.parse("table", text, CONTROL);
    }

    private static void requireRefusal(ThrowingCallable call, RefusalCode code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo(code));
    }

    @Test
    void parse_shouldReadWhatToTextWrites_whenSpacesStandBetween() {
        ShareTable table = table("stateCompany:5100, thirdParty:4900");

        assertThat(table.shareOf("thirdParty")).isEqualTo(Bps.of(4900));
        assertThat(table.shareOf("stranger")).isEqualTo(Bps.of(0));
        assertThat(table(table.toText())).isEqualTo(table);
    }

    @Test
    void transfer_shouldMoveShares_whenTheFloorHolds() {
        ShareTable after = table("stateCompany:5100,thirdParty:4900").transfer("thirdParty", "investor", Bps.of(900));
        ShareTable last = after.transfer("thirdParty", "investor", Bps.of(4000));

        assertThat(after.toText()).isEqualTo("stateCompany:5100,thirdParty:4000,investor:900");
        assertThat(last.toText()).isEqualTo("stateCompany:5100,investor:4900");
    }

    @Test
    void transfer_shouldRefuse_whenControlWouldBeLost() {
        ShareTable table = table("stateCompany:5200,thirdParty:4800");

        assertThat(table.transfer("stateCompany", "thirdParty", Bps.of(100)).toText())
                .isEqualTo("stateCompany:5100,thirdParty:4900");
        requireRefusal(
                () -> table.transfer("stateCompany", "thirdParty", Bps.of(101)), RefusalCode.STATE_CONTROL_FLOOR);
    }

    @Test
    void transfer_shouldRefuse_whenTheGiverHoldsLess() {
        ShareTable table = table("stateCompany:5100,thirdParty:4900");

        requireRefusal(() -> table.transfer("thirdParty", "investor", Bps.of(4901)), RefusalCode.RATIO_OUT_OF_RANGE);
        requireRefusal(() -> table.transfer("thirdParty", "thirdParty", Bps.of(1)), RefusalCode.INVALID_FIELD);
    }

    @Test
    void create_shouldRefuse_whenSharesAreNotWhole() {
        requireRefusal(() -> table("stateCompany:5100,thirdParty:4901"), RefusalCode.RATIO_SUM_NOT_WHOLE);
        requireRefusal(() -> table("stateCompany:5099,thirdParty:4901"), RefusalCode.STATE_CONTROL_FLOOR);
        requireRefusal(() -> table("thirdParty:10000"), RefusalCode.STATE_CONTROL_FLOOR);
        requireRefusal(() -> new ShareTable(List.of(), Optional.empty()), RefusalCode.RATIO_SUM_NOT_WHOLE);
    }

    @Test
    void create_shouldRefuse_whenThereAreTooManyHolders() {
        List<Holding> holdings = new ArrayList<>(List.of(new Holding("h0", Bps.of(10_000 - ShareTable.MAX_HOLDERS))));
        for (int i = 1; i <= ShareTable.MAX_HOLDERS; i++) {
            holdings.add(new Holding("h" + i, Bps.of(1)));
        }
        requireRefusal(() -> new ShareTable(holdings, Optional.empty()), RefusalCode.TOO_LONG);
    }

    @Test
    void withControl_shouldRefuse_whenTheSharesDoNotMeetIt() {
        ShareTable free = ShareTable.parse("table", "stateCompany:4000,thirdParty:6000", Optional.empty());

        requireRefusal(() -> free.withControl(CONTROL), RefusalCode.STATE_CONTROL_FLOOR);
        assertThat(free.withControl(Optional.empty())).isEqualTo(free);
    }
}
