// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.protection.Freeze;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.SweepFreeze;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/**
 * The queue against a clerk who goes through a paper register every day: the ledger computes what the clerk counts.
 *
 * <p>{@code -Dseed=} plays a run again.
 */
class FreezeQueueTest {
    private static final int STEPS = 150;
    private static final int YEAR = 365;

    /** One line of the register. */
    private static final class Line {
        final String id;
        final boolean court;
        final LocalDate recorded;
        final long term;
        boolean confirmed;
        boolean overAsked;
        LocalDate last;
        Freeze.Phase phase;

        Line(String id, boolean court, LocalDate recorded, LocalDate from, LocalDate last, boolean waits) {
            this.id = id;
            this.court = court;
            this.recorded = recorded;
            this.term = ChronoUnit.DAYS.between(from, last);
            this.last = last;
            this.phase = waits ? Freeze.Phase.WAITING : Freeze.Phase.IN_FORCE;
        }
    }

    private final ProtectionWorld world = new ProtectionWorld();
    private final TestLedger ledger = world.ledger;
    private final List<Line> register = new ArrayList<>();
    private LocalDate today = TODAY;
    private boolean wholeAccount;

    @Test
    void lotsQueue_shouldStandAsTheClerkCounts_whenFreezesComeAndGo() {
        play(false);
    }

    @Test
    void accountsQueue_shouldStandAsTheClerkCounts_whenFreezesComeAndGo() {
        play(true);
    }

    private void play(boolean account) {
        wholeAccount = account;
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        ledger.accept(BUYER, "lot:Cut", new CutLot("c", 1, 10));
        assertThat(isFrozen()).isFalse();
        int frozenSteps = 0;
        for (int step = 0; step < STEPS; step++) {
            step("f" + step, random);
            String at = "seed " + seed + " step " + step;
            for (Line line : register) {
                if (line.overAsked) {
                    continue;
                }
                ledger.attempt(INVESTOR_A, "freeze:Sweep", new SweepFreeze(line.id));
                assertThat(world.freeze(line.id).phase()).as(at + " " + line.id).isEqualTo(line.phase);
                line.overAsked = line.phase == Freeze.Phase.OVER;
            }
            boolean frozen = register.stream().anyMatch(line -> line.phase == Freeze.Phase.IN_FORCE);
            frozenSteps += frozen ? 1 : 0;
            assertThat(isFrozen()).as(at).isEqualTo(frozen);
        }
        assertThat(frozenSteps).as("seed " + seed).isPositive();
    }

    /** A move that is refused in any case: by the freeze, or because its receiver is unknown. */
    private boolean isFrozen() {
        RefusalCode code = wholeAccount
                ? ledger.refuse(BUYER, "lot:Transfer", transfer("moved", "buyer-1", "nobody", units(1, 1, 10)))
                : ledger.refuse(BUYER, "lot:Cut", new CutLot("c", 1, 10));
        assertThat(code).isIn(RefusalCode.FROZEN, wholeAccount ? RefusalCode.NOT_FOUND : RefusalCode.RANGE_NOT_IN_LOT);
        return code == RefusalCode.FROZEN;
    }

    private void step(String id, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 -> impose(id, random);
            case 2 -> liftOne(random);
            case 3 -> renewFirst(id, random);
            default -> {
                int days = random.nextInt(random.nextInt(3) == 0 ? YEAR : 4);
                for (int i = 0; i < days; i++) {
                    today = today.plusDays(1);
                    turnOver();
                }
                world.on(today);
            }
        }
    }

    private void impose(String id, Random random) {
        boolean court = random.nextInt(4) > 0;
        LocalDate from = today.minusDays(random.nextInt(3));
        LocalDate last = today.plusDays(random.nextInt(random.nextBoolean() ? 3 * YEAR - 3 : 20));
        LotSlice[] slices = wholeAccount ? new LotSlice[0] : new LotSlice[] {units(1, 1, 10)};
        ledger.accept(
                REGISTRAR,
                "freeze:Impose",
                freeze(id, court ? FreezeKind.JUDICIAL : FreezeKind.REGULATORY, "buyer-1", COURT, from, last, slices));
        boolean waits = court && register.stream().anyMatch(line -> line.court && line.phase != Freeze.Phase.OVER);
        Line line = new Line(id, court, today, from, last, waits);
        register.add(line);
        if (random.nextInt(6) > 0) {
            world.confirmed(id);
            line.confirmed = true;
        }
        turnOver();
    }

    private void liftOne(Random random) {
        List<Line> standing = register.stream()
                .filter(line -> line.confirmed && line.phase != Freeze.Phase.OVER)
                .toList();
        if (!standing.isEmpty()) {
            Line line = standing.get(random.nextInt(standing.size()));
            world.lifted(line.id, COURT);
            line.phase = Freeze.Phase.OVER;
            turnOver();
        }
    }

    private void renewFirst(String orderId, Random random) {
        register.stream()
                .filter(line -> line.confirmed && line.phase == Freeze.Phase.IN_FORCE)
                .filter(line -> line.last.isBefore(today.plusYears(3)))
                .findFirst()
                .ifPresent(line -> {
                    long most = ChronoUnit.DAYS.between(line.last, today.plusYears(3));
                    LocalDate last = line.last.plusDays(1 + random.nextLong(most));
                    ledger.accept(REGISTRAR, "freeze:Renew", renew("renew-" + orderId, line.id, COURT, last));
                    world.confirmed("renew-" + orderId);
                    line.last = last;
                });
    }

    /** What the clerk does every morning and after every change. */
    private void turnOver() {
        for (Line line : register) {
            boolean lapsed = !line.confirmed && today.isAfter(line.recorded.plusDays(Freeze.PROVISIONAL_DAYS));
            if (lapsed || line.phase == Freeze.Phase.IN_FORCE && today.isAfter(line.last)) {
                line.phase = Freeze.Phase.OVER;
            }
        }
        boolean taken = register.stream().anyMatch(line -> line.court && line.phase == Freeze.Phase.IN_FORCE);
        if (!taken) {
            register.stream()
                    .filter(line -> line.phase == Freeze.Phase.WAITING)
                    .findFirst()
                    .ifPresent(line -> {
                        LocalDate last = today.plusDays(line.term);
                        LocalDate most = today.plusYears(3);
                        line.phase = Freeze.Phase.IN_FORCE;
                        line.last = last.isAfter(most) ? most : last;
                    });
        }
    }
}
