// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.*;

import java.time.Duration;
import java.util.List;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Movement;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Frozen units go to whom a judgment names, and the court that froze first comes first. */
class JudicialTransferTest {
    private final ProtectionWorld world = new ProtectionWorld();
    private final TestLedger ledger = world.ledger;

    private void given(String orderId, String freezeId, String court, String to, LotSlice... slices) {
        ledger.accept(REGISTRAR, "freeze:Transfer", give(orderId, freezeId, court, to, slices));
        world.confirmed(orderId);
    }

    private Refusal refused(String freezeId, String court, LotSlice... slices) {
        return ledger.refusal(REGISTRAR, "freeze:Transfer", give("bad", freezeId, court, "investor-a", slices));
    }

    @Test
    void units_shouldBeFreeWithTheirNewOwner_whenAJudgmentGivesThem() {
        world.frozen(freeze("f", COURT, units(1, 101, 200)));
        world.frozen(freeze("w", SECOND_COURT, units(101, 101, 200)));
        given("judgment", "f", COURT, "investor-a", units(101, 121, 150));
        Lot given = world.lot(121);
        assertThat(given.owner()).isEqualTo("investor-a");
        assertThat(given.origin()).isEqualTo("judgment");
        assertThat(given.frozenBy()).isEmpty();
        assertThat(ledger.get(Movement.KIND, "judgment").toAccount()).isEqualTo("investor-a");
        ledger.accept(INVESTOR_A, "lot:Transfer", transfer("moved", "investor-a", "investor-b", units(121, 121, 150)));
        assertThat(ledger.refuse(
                        BUYER, "lot:Transfer", transfer("other", "buyer-1", "investor-b", units(151, 151, 200))))
                .isEqualTo(RefusalCode.FROZEN);
        assertThat(Partition.fault(ledger.all(Lot.KIND), 2_000)).isEmpty();
    }

    @Test
    void units_shouldBeGiven_whenTheWholeAccountIsFrozen() {
        world.frozen(freeze("f", COURT));
        given("judgment", "f", COURT, "state-company", units(1, 1, 10));
        assertThat(world.lot(1).owner()).isEqualTo("state-company");
    }

    @Test
    void accountsFreeze_shouldComeSecond_whenAnotherCourtFrozeTheLotBefore() {
        world.frozen(freeze("lot", COURT, units(1, 101, 200)));
        ledger.pass(Duration.ofHours(1));
        world.frozen(freeze("account", SECOND_COURT));
        Refusal refusal = refused("account", SECOND_COURT, units(101, 101, 110));
        assertThat(refusal.code()).isEqualTo(RefusalCode.FREEZE_NOT_FIRST);
        assertThat(refusal.details()).containsEntry("freeze", "lot").containsEntry("authority", COURT);
        given("other", "account", SECOND_COURT, "investor-a", units(1, 1, 10));
        given("first", "lot", COURT, "investor-a", units(101, 101, 110));
        world.lifted("lot", COURT);
        given("second", "account", SECOND_COURT, "investor-a", units(111, 111, 120));
    }

    @Test
    void lotsFreeze_shouldWait_whenAnotherCourtFrozeTheAccountBefore() {
        world.frozen(freeze("account", COURT));
        ledger.pass(Duration.ofHours(1));
        world.frozen(freeze("lot", SECOND_COURT, units(1, 101, 200)));
        assertThat(world.freeze("lot").behind()).contains("account");
        assertThat(refused("lot", SECOND_COURT, units(101, 101, 110)).code())
                .isEqualTo(RefusalCode.FREEZE_NOT_IN_FORCE);
        world.lifted("account", COURT);
        given("now", "lot", SECOND_COURT, "investor-a", units(101, 101, 110));
    }

    @Test
    void lotsFreeze_shouldComeSecond_whenTheAccountWasFrozenBetween() {
        world.frozen(freeze("first", COURT, units(1, 101, 200)));
        ledger.pass(Duration.ofHours(1));
        world.frozen(freeze("account", COURT));
        ledger.pass(Duration.ofHours(1));
        world.frozen(freeze("second", SECOND_COURT, units(101, 101, 200)));
        world.lifted("first", COURT);
        assertThat(refused("second", SECOND_COURT, units(101, 101, 110)).code())
                .isEqualTo(RefusalCode.FREEZE_NOT_FIRST);
    }

    @Test
    void heldUnits_shouldStay_whenAJudgmentNamesThem() {
        ledger.accept(
                BUYER,
                "hold:Create",
                new CreateHold(
                        "h",
                        "buyer-1",
                        "investor-a",
                        List.of(units(1, 1, 10)),
                        ledger.now().plus(Duration.ofDays(1))));
        world.frozen(freeze("f", COURT, units(1, 1, 10)));
        assertThat(refused("f", COURT, units(1, 1, 10)).code()).isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
    }
}
