// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.invariant.Invariant;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.project.Project;
import org.forestledger.verifier.Verifier;
import org.forestledger.verifier.VerifierSettings;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.report.Report;
import org.junit.jupiter.api.Test;

class InvariantCheckTest {
    private final RuleStory story = new RuleStory();

    private void batch(Lot... lots) {
        story.writes(
                Batch.KIND,
                "b",
                new Batch(
                        "b",
                        Batch.Asset.FOREST_BALANCE,
                        "rules",
                        "project",
                        Project.Origin.NEW,
                        2025,
                        Optional.empty(),
                        Optional.empty(),
                        10,
                        "owner",
                        Batch.Status.ISSUED,
                        "somebody"));
        for (Lot lot : lots) {
            story.writes(Lot.KIND, lot.id(), lot);
        }
    }

    private static Lot lot(long from, long to) {
        return new Lot("b", new SerialRange(from, to), "owner", Lot.Status.AVAILABLE, Optional.empty(), "b");
    }

    private Report verify() {
        return new Verifier(
                        VerifierSettings.of(story.scenario.chain.anchor()), List.of(), List.of(new InvariantCheck()))
                .verify(story.scenario.chain.blocks());
    }

    @Test
    void check_shouldHoldAndBeNamed_whenTheLotsCoverTheBatch() {
        batch(lot(1, 4), lot(5, 10));
        assertThat(verify().isGood()).isTrue();
        assertThat(verify().checks())
                .contains("entry-form")
                .containsAll(Invariants.all().stream().map(Invariant::name).toList());
    }

    @Test
    void check_shouldNameInvariantAndLastBlock_whenSerialsAreMissing() {
        batch(lot(1, 4), lot(6, 10));
        Fault fault = verify().faults().get(0);
        assertThat(fault)
                .isEqualTo(Fault.ofBlock(
                        "lots-partition", 3, "The entry batch/b is at fault: serial 5 belongs to no lot."));
        assertThat(verify().faultCount()).isEqualTo(1);
    }

    @Test
    void check_shouldLookOnlyAtTheEnd_whenALaterBlockMendsIt() {
        batch(lot(1, 4), lot(6, 10));
        story.writes(Lot.KIND, lot(5, 5).id(), lot(5, 5));
        assertThat(verify().faults()).isEmpty();
    }

    @Test
    void check_shouldGoOn_whenAnEntryIsNotReadable() {
        batch(lot(1, 4), lot(6, 10));
        story.scenario.block(story.scenario.transaction().writes("hold/h", "{\"holdId\":1}"), VALID);
        assertThat(verify().faults())
                .extracting(Fault::check)
                .containsExactlyInAnyOrder("entry-form", "lots-partition");
        assertThat(verify().faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains("The entry hold/h is not readable"));
    }
}
