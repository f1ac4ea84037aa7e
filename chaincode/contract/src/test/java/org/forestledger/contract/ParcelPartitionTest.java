// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.ParcelWorld.*;
import static org.forestledger.contract.People.FORESTRY_CLERK;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forestledger.rules.parcel.CorrectParcel;
import org.forestledger.rules.parcel.ParcelCell;
import org.forestledger.rules.parcel.ParcelFacts;
import org.forestledger.rules.parcel.RegisteredParcel;
import org.forestledger.rules.parcel.WithdrawParcel;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Random registrations, corrections and withdrawals beside a plain model of squares; {@code -Dseed=} plays a run again. */
class ParcelPartitionTest {
    private static final int GROUND_M = 1_500;

    /**
     * An upright square on the ground.
     *
     * @param eastM its western side
     * @param northM its southern side
     * @param sideM how long its sides are
     */
    private record Square(long eastM, long northM, long sideM) {
        boolean overlaps(Square other) {
            return eastM < other.eastM + other.sideM
                    && other.eastM < eastM + sideM
                    && northM < other.northM + other.sideM
                    && other.northM < northM + sideM;
        }

        ParcelFacts facts() {
            return land(eastM, northM, sideM);
        }
    }

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ParcelWorld world = new ParcelWorld().opened();
    private final TestLedger ledger = world.ledger;
    private final Map<Integer, Square> standing = new TreeMap<>();
    private int lastNo;

    private Square any() {
        long side = 20L * (1 + random.nextInt(20));
        return new Square(20L * random.nextInt(GROUND_M / 20), 20L * random.nextInt(GROUND_M / 20), side);
    }

    private Optional<RefusalCode> expected(Square square, int parcelNo) {
        boolean free = standing.entrySet().stream()
                .allMatch(each -> each.getKey() == parcelNo || !each.getValue().overlaps(square));
        return free ? Optional.empty() : Optional.of(RefusalCode.PARCELS_OVERLAP);
    }

    private int someNo() {
        List<Integer> numbers = List.copyOf(standing.keySet());
        return numbers.get(random.nextInt(numbers.size()));
    }

    private int version(String parcelId) {
        return ledger.get(RegisteredParcel.KIND, parcelId).version();
    }

    @Test
    void ground_shouldBelongToOneParcel_whenAnythingIsTried() {
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            refused += step(i) ? 0 : 1;
        }
        assertThat(refused).isBetween(20, 380);
        Map<String, TreeSet<String>> cells = new TreeMap<>();
        for (RegisteredParcel parcel : ledger.all(RegisteredParcel.KIND)) {
            assertThat(parcel.status() == RegisteredParcel.Status.REGISTERED)
                    .isEqualTo(standing.containsKey(parcel.parcelNo()));
            parcel.cells().forEach(cell -> cells.computeIfAbsent(cell, c -> new TreeSet<>())
                    .add(parcel.parcelId()));
        }
        assertThat(ledger.all(ParcelCell.KIND)).hasSize(cells.size()).allSatisfy(cell -> assertThat(cell.parcels())
                .extracting(ParcelCell.Occupant::parcelId)
                .containsExactlyInAnyOrderElementsOf(cells.get(cell.cellId())));
    }

    /** Whether it was accepted, which the model must have said before. */
    private boolean step(int i) {
        int dice = standing.isEmpty() ? 0 : random.nextInt(10);
        Square square = any();
        if (dice < 6) {
            Optional<RefusalCode> expected = expected(square, 0);
            assertThat(ledger.attempt(FORESTRY_CLERK, "parcel:Register", rows(REGISTER, lastNo + 1, square.facts())))
                    .as("seed " + seed)
                    .isEqualTo(expected);
            if (expected.isEmpty()) {
                standing.put(++lastNo, square);
            }
            return expected.isEmpty();
        }
        int no = someNo();
        String id = RegisteredParcel.idOf(REGISTER, no);
        if (dice < 9) {
            Optional<RefusalCode> expected = expected(square, no);
            assertThat(ledger.attempt(
                            FORESTRY_CLERK,
                            "parcel:Correct",
                            new CorrectParcel("c-" + i, id, version(id), square.facts(), "改", paper("survey"))))
                    .as("seed " + seed)
                    .isEqualTo(expected);
            if (expected.isEmpty()) {
                standing.put(no, square);
            }
            return expected.isEmpty();
        }
        ledger.accept(
                FORESTRY_CLERK, "parcel:Withdraw", new WithdrawParcel("c-" + i, id, version(id), "改", paper("survey")));
        standing.remove(no);
        return true;
    }
}
