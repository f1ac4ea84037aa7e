// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.retirement.EventOffset;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.retirement.Retirement.Status;
import org.forestledger.rules.unit.Kilograms;
import org.forestledger.rules.unit.Tonnes;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.testing.Scenario;
import org.junit.jupiter.api.Test;

class RetirementCheckTest {
    private static final Lot FREE =
            new Lot("c", new SerialRange(1, 10), "buyer-1", Lot.Status.AVAILABLE, Optional.empty(), "t");
    private static final Lot HELD = FREE.bound(Lot.Status.HELD, "retirement/r");
    private static final Lot RETIRED = FREE.bound(Lot.Status.RETIRED, "retirement/r");

    private final Scenario scenario = new Scenario();

    @Test
    void check_shouldHold_whenCreditsAreRequestedAndConfirmed() {
        write(HELD, retirement(Status.REQUESTED, 10, 10_000, Optional.empty()));
        write(RETIRED, retirement(Status.CONFIRMED, 10, 10_000, Optional.of("registrar")));
        assertThat(faults()).isEmpty();
        assertThat(scenario.verify(new RetirementCheck()).judged()).containsEntry("retirement", 2L);
    }

    @Test
    void check_shouldFault_whenARetiredLotIsWrittenAgain() {
        write(HELD, retirement(Status.REQUESTED, 10, 10_000, Optional.empty()));
        write(RETIRED, retirement(Status.CONFIRMED, 10, 10_000, Optional.of("registrar")));
        write(FREE);
        assertThat(faults()).containsExactly("The lot c/0000000000000001 is written again after it was retired.");
    }

    @Test
    void check_shouldFault_whenALotIsRetiredWithoutARetirement() {
        write(RETIRED);
        assertThat(faults())
                .containsExactly("The lot c/0000000000000001 is retired, but no retirement of it is confirmed.");
    }

    @Test
    void check_shouldFault_whenAStepIsSkippedOrThePersonIsTheSame() {
        write(RETIRED, retirement(Status.CONFIRMED, 10, 10_000, Optional.of("owner")));
        assertThat(faults())
                .containsExactly(
                        "The retirement r goes from nothing to CONFIRMED.",
                        "The retirement r was decided by who requested it.");
    }

    @Test
    void check_shouldFault_whenAmountOrEventDoNotFit() {
        write(HELD, retirement(Status.REQUESTED, 9, 10_001, Optional.empty()));
        assertThat(faults())
                .containsExactly(
                        "The retirement r says 9 tonnes but names 10.",
                        "The retirement r is less than the 11 tonnes that its event has emitted.");
    }

    @Test
    void check_shouldFault_whenItIsConfirmedOtherwiseThanRequested() {
        write(HELD, retirement(Status.REQUESTED, 10, 9_500, Optional.empty()));
        write(HELD, retirement(Status.CONFIRMED, 10, 10_000, Optional.of("registrar")));
        assertThat(faults())
                .containsExactly(
                        "The retirement r was changed after it was requested.",
                        "The retirement r is confirmed, but the units 1 to 10 of c are not retired by it.");
    }

    private void write(Lot lot, Retirement retirement) {
        var transaction = scenario.transaction();
        SaleStory.put(transaction, Lot.KIND, lot.id(), lot);
        SaleStory.put(transaction, Retirement.KIND, "r", retirement);
        scenario.block(transaction, VALID);
    }

    private void write(Lot lot) {
        var transaction = scenario.transaction();
        SaleStory.put(transaction, Lot.KIND, lot.id(), lot);
        scenario.block(transaction, VALID);
    }

    private static Retirement retirement(Status status, long tonnes, long kilograms, Optional<String> decidedBy) {
        Evidence report = new Evidence("emission", "1", "ab".repeat(32));
        return new Retirement(
                "r",
                "buyer-1",
                List.of(new LotSlice("c", 1, 1, 10)),
                Tonnes.of(tonnes),
                "beneficiary",
                Retirement.Purpose.EVENT,
                "reason",
                Optional.of(new EventOffset("event", Kilograms.of(kilograms), report)),
                status,
                "owner",
                decidedBy,
                decidedBy.map(by -> Instant.parse("2026-03-02T02:00:00Z")),
                Optional.empty());
    }

    private List<String> faults() {
        return scenario.verify(new RetirementCheck()).faults().stream()
                .map(Fault::message)
                .toList();
    }
}
