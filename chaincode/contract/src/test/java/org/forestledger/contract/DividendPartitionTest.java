// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.dividend.DividendPayout;
import org.forestledger.rules.dividend.DividendRegister;
import org.forestledger.rules.dividend.SettleDividends;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.lot.TransferLots;
import org.junit.jupiter.api.Test;

/**
 * However tickets are cut, merged, moved and held between declarations, each serial number is paid each dividend once, to whom it
 * belonged on that day, and nothing is lost. {@code -Dseed=} plays a run again.
 */
class DividendPartitionTest {
    private static final int STEPS = 600;
    private static final int DECLARATIONS = 12;
    private static final long TICKETS = 997;
    private static final Map<String, Caller> OWNERS = Map.of(
            FARM,
            FARM_CLERK,
            VILLAGE,
            COLLECTIVE,
            "investor-a",
            INVESTOR_A,
            "investor-b",
            INVESTOR_B,
            "buyer-1",
            BUYER);

    private final DividendWorld world = new DividendWorld().issued(TICKETS);
    private final TestLedger ledger = world.ledger;
    private final List<String> holds = new ArrayList<>();
    /** Whom each serial number belonged to at each declaration. */
    private final List<String[]> ownersAtDeclaration = new ArrayList<>();

    private int sequence;

    @Test
    void everySerial_shouldBePaidEachDividendOnceAndToItsOwner_whenTicketsMoveAtRandom() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            if (step % (STEPS / DECLARATIONS) == 7) {
                declare(random);
            }
            accepted += step(random) ? 1 : 0;
        }
        assertThat(Partition.fault(world.lots(), TICKETS)).as("seed " + seed).isEmpty();
        assertThat(accepted).as("accepted steps, seed " + seed).isGreaterThan(STEPS / 4);
        assertConservedBeforeAllAreSettled(seed);
        for (Lot lot : world.lots()) {
            ledger.attempt(ANYBODY, "dividend:Settle", settle(lot));
        }
        assertEachSerialPaidOnce(seed);
    }

    private void declare(Random random) {
        String[] owners = new String[(int) TICKETS + 1];
        for (Lot lot : world.lots()) {
            for (long serial = lot.range().from(); serial <= lot.range().to(); serial++) {
                owners[(int) serial] = lot.owner();
            }
        }
        ownersAtDeclaration.add(owners);
        String id = "d" + ownersAtDeclaration.size();
        boolean advance = random.nextInt(4) == 0;
        long amount = 1 + random.nextLong(random.nextBoolean() ? 2_000 : 5_000_000_000L);
        world.declared(
                advance
                        ? proposal(id, Purpose.ADVANCE)
                        : proposal(id, Purpose.INCOME, 1 + random.nextInt(10_000), random.nextInt(9_000)),
                amount);
    }

    private SettleDividends settle(Lot lot) {
        return new SettleDividends(BATCH, List.of(lot.range().from()));
    }

    private boolean step(Random random) {
        List<Lot> lots = world.lots();
        Lot lot = lots.get(random.nextInt(lots.size()));
        Caller owner = OWNERS.get(lot.owner());
        long first = lot.range().from();
        long from = first + random.nextLong(lot.range().count());
        long to = from + random.nextLong(lot.range().to() - from + 1);
        LotSlice slice = new LotSlice(BATCH, first, from, to);
        String other = OWNERS.keySet().stream().sorted().toList().get(random.nextInt(OWNERS.size()));
        String id = "step-" + sequence++;
        return switch (random.nextInt(7)) {
            case 0 -> done(owner, "lot:Transfer", new TransferLots(id, lot.owner(), other, List.of(slice)));
            case 1 -> done(owner, "lot:Cut", new CutLot(BATCH, first, to));
            case 2, 3 ->
                done(
                        owner,
                        "lot:Merge",
                        new MergeLots(BATCH, List.of(first, lot.range().to() + 1)));
            case 4 -> hold(owner, id, lot.owner(), other, slice);
            case 5 -> done(ANYBODY, "dividend:Settle", settle(lot));
            default ->
                !holds.isEmpty()
                        && (random.nextBoolean()
                                ? done(OWNERS.get(other), "hold:Post", new PostHold(anyHold(random)))
                                : done(OWNERS.get(other), "hold:Void", new VoidHold(anyHold(random))));
        };
    }

    private String anyHold(Random random) {
        return holds.get(Math.max(0, holds.size() - 1 - random.nextInt(3)));
    }

    private boolean hold(Caller owner, String id, String from, String to, LotSlice slice) {
        boolean held = done(
                owner,
                "hold:Create",
                new CreateHold(id, from, to, List.of(slice), ledger.now().plus(Duration.ofDays(1))));
        if (held) {
            holds.add(id);
        }
        return held;
    }

    private boolean done(Caller caller, String function, Record command) {
        return ledger.attempt(caller, function, command).isEmpty();
    }

    /** Paid so far and still due by the lots' marks sum to what was declared, dividend by dividend. */
    private void assertConservedBeforeAllAreSettled(long seed) {
        DividendRegister register = world.register();
        List<Long> paid = world.paidByNumber();
        for (int no = 1; no <= register.declared().size(); no++) {
            DividendRegister.Declared declared = register.declared().get(no - 1);
            long unclaimed = 0;
            for (Lot lot : world.lots()) {
                if (lot.dividendsTo().orElseThrow() < no) {
                    unclaimed += declared.due(lot.range(), TICKETS).fen();
                }
            }
            assertThat(paid.get(no - 1) + unclaimed)
                    .as("dividend " + no + ", seed " + seed)
                    .isEqualTo(declared.amount().fen());
        }
    }

    private void assertEachSerialPaidOnce(long seed) {
        DividendRegister register = world.register();
        Map<Integer, int[]> times = new TreeMap<>();
        for (DividendPayout payout : ledger.all(DividendPayout.KIND)) {
            for (DividendPayout.Line line : payout.lines()) {
                int[] count = times.computeIfAbsent(line.no(), no -> new int[(int) TICKETS + 1]);
                String[] owners = ownersAtDeclaration.get(line.no() - 1);
                for (long s = payout.range().from(); s <= payout.range().to(); s++) {
                    count[(int) s]++;
                    assertThat(owners[(int) s])
                            .as("serial " + s + ", seed " + seed)
                            .isEqualTo(payout.payee());
                }
                assertThat(line.amount())
                        .isEqualTo(register.declared().get(line.no() - 1).due(payout.range(), TICKETS));
            }
        }
        assertThat(times).as("seed " + seed).hasSize(DECLARATIONS);
        times.forEach((no, count) -> {
            for (int s = 1; s <= TICKETS; s++) {
                assertThat(count[s])
                        .as("dividend " + no + " serial " + s + ", seed " + seed)
                        .isEqualTo(1);
            }
        });
        assertThat(world.paidByNumber())
                .as("seed " + seed)
                .isEqualTo(
                        register.declared().stream().map(d -> d.amount().fen()).toList());
    }
}
