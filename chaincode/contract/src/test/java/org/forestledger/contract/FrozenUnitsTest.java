// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.protection.Freeze;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Whatever owners try, a frozen unit stays with its owner. {@code -Dseed=} plays a run again. */
class FrozenUnitsTest {
    private static final int STEPS = 500;
    private static final Map<String, Caller> OWNERS =
            Map.of("buyer-1", BUYER, "investor-a", INVESTOR_A, "investor-b", INVESTOR_B);

    private final ProtectionWorld world = new ProtectionWorld();
    private final TestLedger ledger = world.ledger;
    private final List<String> holds = new ArrayList<>();
    private final List<String> freezes = new ArrayList<>();

    @Test
    void frozenUnits_shouldStayWithTheirOwner_whenOwnersMoveThemAtRandom() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int stayed = 0;
        for (int step = 0; step < STEPS; step++) {
            List<Lot> frozen = lots().stream().filter(this::isFrozen).toList();
            step("s" + step, random);
            for (Lot before : frozen) {
                Lot now = holding(before.range().from());
                assertThat(now.owner()).as("seed " + seed + " step " + step).isEqualTo(before.owner());
                assertThat(now.range().contains(before.range())
                                || before.range().contains(now.range()))
                        .isTrue();
                stayed++;
            }
            assertThat(Partition.fault(ledger.all(Lot.KIND), 2_000))
                    .as("seed " + seed + " step " + step)
                    .isEmpty();
        }
        assertThat(stayed).as("frozen lots seen, seed " + seed).isGreaterThan(STEPS / 5);
        assertThat(holds.size()).isGreaterThan(3);
    }

    private List<Lot> lots() {
        return ledger.all(Lot.KIND).stream()
                .filter(lot -> OWNERS.containsKey(lot.owner()))
                .toList();
    }

    private Lot holding(long serial) {
        return ledger.all(Lot.KIND).stream()
                .filter(lot ->
                        lot.range().from() <= serial && serial <= lot.range().to())
                .findFirst()
                .orElseThrow();
    }

    /** Cutting a lot behind its last unit is refused in any case; a freeze is the first reason. */
    private boolean isFrozen(Lot lot) {
        CutLot idle = new CutLot("c", lot.range().from(), lot.range().to());
        return ledger.refuse(OWNERS.get(lot.owner()), "lot:Cut", idle) == RefusalCode.FROZEN;
    }

    private void step(String id, Random random) {
        List<Lot> lots = lots();
        Lot lot = lots.get(random.nextInt(lots.size()));
        Caller owner = OWNERS.get(lot.owner());
        long from = lot.range().from() + random.nextLong(lot.range().count());
        long to = from + random.nextLong(lot.range().to() - from + 1);
        LotSlice slice = units(lot.range().from(), from, to);
        String other = OWNERS.keySet().stream().sorted().toList().get(random.nextInt(OWNERS.size()));
        switch (random.nextInt(9)) {
            case 0 -> ledger.attempt(owner, "lot:Transfer", transfer(id, lot.owner(), other, slice));
            case 1 ->
                ledger.attempt(owner, "lot:Cut", new CutLot("c", lot.range().from(), to));
            case 2 ->
                ledger.attempt(
                        owner,
                        "lot:Merge",
                        new MergeLots(
                                "c", List.of(lot.range().from(), lot.range().to() + 1)));
            case 3 -> {
                CreateHold hold = new CreateHold(
                        id, lot.owner(), other, List.of(slice), ledger.now().plus(Duration.ofDays(9)));
                if (ledger.attempt(owner, "hold:Create", hold).isEmpty()) {
                    holds.add(id);
                }
            }
            case 4 -> holds.forEach(hold -> ledger.attempt(OWNERS.get(other), "hold:Post", new PostHold(hold)));
            case 5 -> holds.forEach(hold -> ledger.attempt(OWNERS.get(other), "hold:Void", new VoidHold(hold)));
            case 6 -> impose(id, lot, slice, random);
            case 7 ->
                freezes.stream()
                        .filter(freeze -> world.freeze(freeze).status() == Freeze.Status.CONFIRMED)
                        .findFirst()
                        .ifPresent(freeze -> {
                            if (ledger.attempt(REGISTRAR, "freeze:Lift", lift("lift-" + id, freeze, COURT))
                                    .isEmpty()) {
                                world.confirmed("lift-" + id);
                            }
                            freezes.remove(freeze);
                        });
            default -> ledger.pass(Duration.ofHours(random.nextInt(60)));
        }
    }

    private void impose(String id, Lot lot, LotSlice slice, Random random) {
        LocalDate today = ledger.now().atZone(Tx.ZONE).toLocalDate();
        Optional<RefusalCode> refused = ledger.attempt(
                REGISTRAR,
                "freeze:Impose",
                freeze(id, FreezeKind.JUDICIAL, lot.owner(), COURT, today, today.plusDays(random.nextInt(9)), slice));
        if (refused.isPresent()) {
            boolean partOfBound =
                    lot.status() != Lot.Status.AVAILABLE && !slice.range().equals(lot.range());
            assertThat(refused).contains(RefusalCode.FREEZE_BOUND_WHOLE);
            assertThat(partOfBound).isTrue();
        } else if (random.nextBoolean()) {
            world.confirmed(id);
            freezes.add(id);
        }
    }
}
