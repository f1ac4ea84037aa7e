// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.project.Project;
import org.junit.jupiter.api.Test;

/** Whatever owners do with their lots, every serial number has exactly one lot. {@code -Dseed=} plays a run again. */
class LotPartitionTest {
    private static final int STEPS = 1_500;
    private static final long UNITS = 1_000;
    private static final Map<String, Caller> OWNERS =
            Map.of("buyer-1", BUYER, "investor-a", INVESTOR_A, "investor-b", INVESTOR_B);

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;
    private final List<String> holds = new ArrayList<>();
    private int sequence;

    @Test
    void lots_shouldCoverEverySerialOnce_whenOwnersMoveThemAtRandom() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        world.batch("b", Project.Origin.NEW, "10.00");
        world.held("t", "b", "20000.00", Optional.empty());
        world.paid("t");
        world.settled("t");
        int accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            accepted += step(random) ? 1 : 0;
            assertThat(Partition.fault(lots(), UNITS))
                    .as("seed " + seed + " step " + step)
                    .isEmpty();
        }
        assertThat(accepted).as("accepted steps, seed " + seed).isGreaterThan(STEPS / 4);
    }

    private boolean step(Random random) {
        List<Lot> lots = lots();
        Lot lot = lots.get(random.nextInt(lots.size()));
        Caller owner = OWNERS.get(lot.owner());
        long from = lot.range().from() + random.nextLong(lot.range().count());
        long to = from + random.nextLong(lot.range().to() - from + 1);
        LotSlice slice = new LotSlice("b", lot.range().from(), from, to);
        String other = OWNERS.keySet().stream().sorted().toList().get(random.nextInt(OWNERS.size()));
        String id = "step-" + sequence++;
        return switch (random.nextInt(6)) {
            case 0 -> done(owner, "lot:Transfer", new TransferLots(id, lot.owner(), other, List.of(slice)));
            case 1 -> done(owner, "lot:Cut", new CutLot("b", lot.range().from(), to));
            case 2 ->
                done(
                        owner,
                        "lot:Merge",
                        new MergeLots(
                                "b", List.of(lot.range().from(), lot.range().to() + 1)));
            case 3 ->
                hold(
                        owner,
                        new CreateHold(
                                id,
                                lot.owner(),
                                other,
                                List.of(slice),
                                ledger.now().plus(Duration.ofDays(1))));
            case 4 -> !holds.isEmpty() && done(OWNERS.get(other), "hold:Post", new PostHold(anyHold(random)));
            default -> !holds.isEmpty() && done(OWNERS.get(other), "hold:Void", new VoidHold(anyHold(random)));
        };
    }

    private String anyHold(Random random) {
        return holds.get(Math.max(0, holds.size() - 1 - random.nextInt(3)));
    }

    private boolean hold(Caller owner, CreateHold command) {
        boolean held = done(owner, "hold:Create", command);
        if (held) {
            holds.add(command.holdId());
        }
        return held;
    }

    private boolean done(Caller caller, String function, Record command) {
        return ledger.attempt(caller, function, command).isEmpty();
    }

    private List<Lot> lots() {
        return ledger.all(Lot.KIND).stream()
                .filter(lot -> lot.batchId().equals("b"))
                .toList();
    }

    @Test
    void fault_shouldNameTheFirstBrokenSerial_whenLotsDoNotCover() {
        assertThat(Partition.fault(List.of(lot(1, 4), lot(6, 10)), 10)).contains("serial 5 belongs to no lot");
        assertThat(Partition.fault(List.of(lot(1, 5), lot(5, 10)), 10)).contains("serial 5 belongs to two lots");
        assertThat(Partition.fault(List.of(lot(1, 9)), 10)).contains("the lots end at serial 9 of 10");
        assertThat(ledger.get(Batch.KIND, "equity-project-company").totalUnits())
                .isEqualTo(10_000);
    }

    private static Lot lot(long from, long to) {
        return new Lot("b", new SerialRange(from, to), "o", Lot.Status.AVAILABLE, Optional.empty(), "t");
    }
}
