// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.protection.Freeze;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.ImposeFreeze;
import org.forestledger.rules.protection.SweepFreeze;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** What is frozen stays where it is until the freeze is over, and courts come in their order (G-17, G-18). */
class FreezeTest {
    private static final LotSlice SOME = units(101, 101, 200);

    private final ProtectionWorld world = new ProtectionWorld();
    private final TestLedger ledger = world.ledger;

    private RefusalCode sell(String id, LotSlice slice) {
        return ledger.refuse(BUYER, "lot:Transfer", transfer(id, "buyer-1", "investor-a", slice));
    }

    private void sold(String id, LotSlice slice) {
        ledger.accept(BUYER, "lot:Transfer", transfer(id, "buyer-1", "investor-a", slice));
    }

    private Freeze.Phase swept(String freezeId) {
        return ((Freeze) ledger.accept(INVESTOR_A, "freeze:Sweep", new SweepFreeze(freezeId))).phase();
    }

    private CreateHold hold(String id, LotSlice slice) {
        return new CreateHold(
                id, "buyer-1", "investor-a", List.of(slice), ledger.now().plus(Duration.ofDays(9)));
    }

    @Test
    void g17_shouldShowTheCourtsDocument_whenTheHoldersAccountIsFrozen() {
        world.frozen(freeze("f", COURT));
        Refusal refusal =
                ledger.refusal(BUYER, "lot:Transfer", transfer("moved", "buyer-1", "investor-a", units(1, 1, 10)));
        assertThat(refusal.code()).isEqualTo(RefusalCode.FROZEN);
        assertThat(refusal.textZh()).contains("冻结", order("f").documentNo(), COURT);
        assertThat(refusal.details()).containsEntry("lastDay", "2027-03-02").containsEntry("freeze", "f");
        assertThat(ledger.refuse(BUYER, "hold:Create", hold("h", units(1, 1, 10))))
                .isEqualTo(RefusalCode.FROZEN);
        assertThat(ledger.refuse(BUYER, "retirement:Request", CarbonWorld.request("r", 1, 1, 10)))
                .isEqualTo(RefusalCode.FROZEN);
        ledger.accept(
                COMPANY_CLERK, "lot:Transfer", transfer("in", "state-company", "buyer-1", units(1_501, 1_501, 1_600)));
        assertThat(world.lot(1_501).owner()).isEqualTo("buyer-1");
    }

    @Test
    void g18_shouldWaitAndComeIntoForceByItself_whenASecondCourtFreezesTheSameLot() {
        world.frozen(freeze("first", COURT, units(1, 101, 200)));
        world.frozen(freeze("second", SECOND_COURT, SOME));
        assertThat(world.freeze("first").phase()).isEqualTo(Freeze.Phase.IN_FORCE);
        assertThat(world.freeze("second").phase()).isEqualTo(Freeze.Phase.WAITING);
        assertThat(world.freeze("second").behind()).contains("first");
        assertThat(ledger.refuse(BUYER, "freeze:Sweep", new SweepFreeze("second")))
                .isEqualTo(RefusalCode.FREEZE_UNCHANGED);

        world.lifted("first", COURT);
        Refusal refusal = ledger.refusal(BUYER, "lot:Transfer", transfer("moved", "buyer-1", "investor-a", SOME));
        assertThat(refusal.details()).containsEntry("authority", SECOND_COURT).containsEntry("freeze", "second");
        assertThat(swept("second")).isEqualTo(Freeze.Phase.IN_FORCE);

        world.lifted("second", SECOND_COURT);
        sold("moved", SOME);
        assertThat(world.lot(101).frozenBy()).isEmpty();
    }

    @Test
    void freeze_shouldEndWithItsLastDay_whenNobodyRenewsIt() {
        world.frozen(freeze("f", COURT, units(1, 101, 200)));
        world.on(TODAY.plusYears(1));
        assertThat(sell("moved", SOME)).isEqualTo(RefusalCode.FROZEN);
        world.on(TODAY.plusYears(1).plusDays(1));
        assertThat(swept("f")).isEqualTo(Freeze.Phase.OVER);
        sold("moved", SOME);
    }

    @Test
    void waitingFreeze_shouldHaveItsWholeTerm_whenItComesIntoForceLate() {
        world.frozen(freeze("first", COURT, units(1, 101, 200)));
        LocalDate end = TODAY.plusDays(100);
        world.frozen(freeze("second", FreezeKind.JUDICIAL, "buyer-1", SECOND_COURT, TODAY, end, SOME));
        LocalDate from = TODAY.plusYears(1).plusDays(1);
        world.on(from.plusDays(100));
        assertThat(ledger.refusal(BUYER, "lot:Transfer", transfer("moved", "buyer-1", "investor-a", SOME))
                        .details())
                .containsEntry("freeze", "second")
                .containsEntry("lastDay", from.plusDays(100).toString());
        world.on(from.plusDays(101));
        sold("moved", SOME);
    }

    @Test
    void freeze_shouldBindAtOnceAndLapse_whenNobodyConfirmsIt() {
        ledger.accept(REGISTRAR, "freeze:Impose", freeze("f", COURT, units(1, 101, 200)));
        assertThat(sell("moved", SOME)).isEqualTo(RefusalCode.FROZEN);
        world.on(TODAY.plusDays(Freeze.PROVISIONAL_DAYS));
        assertThat(sell("moved", SOME)).isEqualTo(RefusalCode.FROZEN);
        world.on(TODAY.plusDays(Freeze.PROVISIONAL_DAYS + 1));
        sold("moved", SOME);
        assertThat(ledger.refuse(GOVERNMENT_OFFICER, "protection:Decide", yes("f")))
                .isEqualTo(RefusalCode.FREEZE_LAPSED);
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", no("f"));
    }

    @Test
    void freeze_shouldFallAtOnce_whenItIsRefused() {
        ledger.accept(REGISTRAR, "freeze:Impose", freeze("f", COURT));
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", no("f"));
        assertThat(world.freeze("f").status()).isEqualTo(Freeze.Status.REFUSED);
        assertThat(world.freeze("f").phase()).isEqualTo(Freeze.Phase.OVER);
        sold("moved", units(1, 1, 10));
    }

    @Test
    void regulatorsFreeze_shouldNotWait_whenACourtHasFrozenTheSame() {
        world.frozen(freeze("court", COURT, units(1, 101, 200)));
        ImposeFreeze suspension =
                freeze("bureau", FreezeKind.REGULATORY, "buyer-1", BUREAU, TODAY, TODAY.plusDays(30), SOME);
        world.frozen(suspension);
        assertThat(world.freeze("bureau").phase()).isEqualTo(Freeze.Phase.IN_FORCE);
        world.frozen(freeze("later", SECOND_COURT, SOME));
        world.lifted("court", COURT);
        assertThat(swept("later")).isEqualTo(Freeze.Phase.IN_FORCE);
        world.lifted("later", SECOND_COURT);
        assertThat(ledger.refusal(BUYER, "lot:Transfer", transfer("moved", "buyer-1", "investor-a", SOME))
                        .details())
                .containsEntry("authority", BUREAU);
        world.on(TODAY.plusDays(31));
        sold("moved", SOME);
    }

    @Test
    void freeze_shouldGoOn_whenItIsRenewedInTime() {
        world.frozen(freeze("f", COURT, units(1, 101, 200)));
        world.on(TODAY.plusYears(1));
        LocalDate to = TODAY.plusYears(4);
        ledger.accept(REGISTRAR, "freeze:Renew", renew("again", "f", COURT, to));
        world.confirmed("again");
        world.on(to);
        assertThat(sell("moved", SOME)).isEqualTo(RefusalCode.FROZEN);
        world.on(to.plusDays(1));
        sold("moved", SOME);
    }

    @Test
    void frozenUnits_shouldStay_whenTheirOwnerCutsMergesHoldsOrRetires() {
        ledger.accept(BUYER, "hold:Create", hold("held", units(1, 101, 150)));
        ledger.accept(BUYER, "retirement:Request", CarbonWorld.request("r", 151, 151, 200));
        world.frozen(freeze("f", COURT, units(1, 1, 100), units(101, 101, 150), units(151, 151, 200)));
        assertThat(ledger.refuse(BUYER, "lot:Cut", new CutLot("c", 1, 50))).isEqualTo(RefusalCode.FROZEN);
        ledger.accept(BUYER, "lot:Cut", new CutLot("c", 201, 300));
        assertThat(ledger.refuse(BUYER, "lot:Merge", new MergeLots("c", List.of(1L, 101L))))
                .isEqualTo(RefusalCode.FROZEN);
        assertThat(ledger.refuse(INVESTOR_A, "hold:Post", new PostHold("held"))).isEqualTo(RefusalCode.FROZEN);
        assertThat(ledger.refuse(REGISTRAR, "retirement:Decide", CarbonWorld.confirm("r")))
                .isEqualTo(RefusalCode.FROZEN);
        ledger.accept(REGISTRAR, "retirement:Decide", CarbonWorld.refuse("r"));
        ledger.accept(BUYER, "hold:Void", new VoidHold("held"));
        assertThat(List.of(world.lot(101), world.lot(151)))
                .allMatch(lot -> lot.status() == Lot.Status.AVAILABLE)
                .allMatch(lot -> lot.frozenBy().equals(Optional.of("f")));
        world.lifted("f", COURT);
        ledger.accept(BUYER, "lot:Merge", new MergeLots("c", List.of(1L, 101L, 151L, 201L, 301L)));
        assertThat(world.lot(1).range().count()).isEqualTo(1_500);
        assertThat(Partition.fault(ledger.all(Lot.KIND), 2_000)).isEmpty();
    }

    @Test
    void merge_shouldBeRefused_whenOnlyTheSecondLotIsFrozen() {
        ledger.accept(BUYER, "lot:Cut", new CutLot("c", 1, 100));
        world.frozen(freeze("f", COURT, units(101, 101, 1_500)));
        assertThat(ledger.refuse(BUYER, "lot:Merge", new MergeLots("c", List.of(1L, 101L))))
                .isEqualTo(RefusalCode.FROZEN);
    }

    @Test
    void hold_shouldNotBePosted_whenTheOwnersAccountIsFrozenBeforeMoney() {
        ledger.accept(BUYER, "hold:Create", hold("h", units(1, 1, 10)));
        world.frozen(freeze("f", COURT));
        assertThat(ledger.refuse(INVESTOR_A, "hold:Post", new PostHold("h"))).isEqualTo(RefusalCode.FROZEN);
        assertThat(ledger.refuse(REGISTRAR, "freeze:Impose", freeze("g", COURT, units(1_501, 1_501, 1_510))))
                .isEqualTo(RefusalCode.LOT_NOT_OWNED);
    }
}
