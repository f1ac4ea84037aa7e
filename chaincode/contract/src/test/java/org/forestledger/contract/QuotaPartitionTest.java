// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.CoverDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.ExpireQuota;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.RecordStart;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;

/**
 * Whatever becomes of a quota, every unit has one lot, and what the applications and deductions say is what the lots say.
 * {@code -Dseed=} plays a run again.
 */
class QuotaPartitionTest {
    private static final int STEPS = 400;

    private final QuotaWorld world = new QuotaWorld().founded();
    private final TestLedger ledger = world.ledger;
    private int sequence;

    @Test
    void lots_shouldAgreeWithTheEntries_whenPeopleActAtRandom() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        world.granted("q", "600.00");
        world.on("2023-01-01");
        int accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            accepted += step(random) ? 1 : 0;
            ledger.pass(Duration.ofDays(random.nextInt(5)));
            assertThat(Invariants.violations(new WholeState(ledger)))
                    .as("seed " + seed + " step " + step)
                    .isEmpty();
        }
        assertThat(accepted).as("accepted steps, seed " + seed).isGreaterThan(STEPS / 10);
    }

    private boolean step(Random random) {
        List<Lot> lots = world.lots("q");
        List<Lot> free = lots.stream()
                .filter(lot -> lot.status() == Lot.Status.AVAILABLE)
                .toList();
        List<Lot> choice = free.isEmpty() || random.nextInt(5) == 0 ? lots : free;
        Lot lot = choice.get(random.nextInt(choice.size()));
        long from = lot.range().from() + random.nextLong(lot.range().count());
        long to = Math.min(lot.range().to(), from + random.nextLong(800));
        LotSlice slice = new LotSlice("q", lot.range().from(), from, to);
        CentiMu area = CentiMu.of(slice.range().count());
        String id = "step-" + sequence++;
        String any = "step-" + random.nextInt(sequence);
        return switch (random.nextInt(9)) {
            case 0, 1 ->
                done(
                        TOWNSHIP_CLERK,
                        "quota:Apply",
                        new ApplyForUse(id, "q", "county-1", "township-1", "road", area, 5, List.of(slice)));
            case 2 ->
                done(
                        GOVERNMENT_OFFICER,
                        "quota:Decide",
                        new DecideUse(in(UseApplication.Status.APPLIED, any, random), random.nextInt(5) > 0));
            case 3 ->
                done(
                        TOWNSHIP_CLERK,
                        "quota:Start",
                        new RecordStart(
                                in(UseApplication.Status.APPROVED, any, random),
                                CentiMu.of(1 + random.nextInt(300)),
                                paper("start")));
            case 4 ->
                done(
                        FORESTRY_OFFICER,
                        "quota:ClawBack",
                        new ClawBackIdle(in(UseApplication.Status.APPROVED, any, random)));
            case 5 ->
                random.nextInt(4) == 0
                        && done(
                                GOVERNMENT_OFFICER,
                                "quota:Deduct",
                                new DeductQuota(
                                        id,
                                        "q",
                                        QuotaDeduction.Trigger.LOST,
                                        CentiMu.of(1 + random.nextInt(500)),
                                        List.of(paper("inspection"))));
            case 6 -> done(FORESTRY_OFFICER, "quota:Cover", new CoverDeficit("county-1", List.of(owed(lot))));
            case 7 ->
                random.nextBoolean()
                        ? done(
                                FORESTRY_CLERK,
                                "lot:Cut",
                                new CutLot("q", lot.range().from(), to))
                        : done(
                                FORESTRY_OFFICER,
                                "quota:Allocate",
                                new AllocateQuota(id, "q", "county-1", List.of(slice), paper("allocation")));
            default ->
                done(
                        BUYER,
                        "quota:Expire",
                        new ExpireQuota("q", List.of(lot.range().from())));
        };
    }

    /** An application that stands there, if there is one. */
    private String in(UseApplication.Status status, String otherwise, Random random) {
        List<String> ids = ledger.all(UseApplication.KIND).stream()
                .filter(a -> a.status() == status)
                .map(UseApplication::applicationId)
                .toList();
        return ids.isEmpty() ? otherwise : ids.get(random.nextInt(ids.size()));
    }

    /** The first units of a lot that the county still owes, or a few more. */
    private LotSlice owed(Lot lot) {
        long open = ledger.find(CountyDeficit.KIND, "county-1")
                .map(d -> d.open().centiMu())
                .orElse(0L);
        long first = lot.range().from();
        return new LotSlice("q", first, first, Math.min(lot.range().to(), first + Math.max(0, open - 1)));
    }

    private boolean done(Caller caller, String function, Record command) {
        return ledger.attempt(caller, function, command).isEmpty();
    }
}
