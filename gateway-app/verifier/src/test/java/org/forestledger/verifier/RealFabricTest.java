// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.forestledger.verifier.block.ConfigTransaction;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.report.Report;
import org.forestledger.verifier.testing.RealBlocks;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of real Fabric networks, which hold certificates but no keys; see the module's README for how they were made. */
class RealFabricTest {
    private static final int ORDINARY = 20;

    @ParameterizedTest
    @ValueSource(strings = {"raft", "bft"})
    void verify_shouldBeGood_whenTheBlocksAreAsThePeerDeliveredThem(String ordering) {
        RealBlocks blocks = new RealBlocks(ordering);
        Report report = blocks.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.notices()).isEmpty();
        assertThat(report.blocks()).isEqualTo(blocks.count());
        assertThat(report.outcomes().get("VALID")).isGreaterThan(40);
        assertThat(report.outcomes().get("MVCC_READ_CONFLICT")).isPositive();
        assertThat(report.commitHashes()).isEqualTo(blocks.count() - 1);
        assertThat(report.configSequence()).isEqualTo(2);
        assertThat(report.definitions()).singleElement().asString().contains("sequence number 3", "AND(GovernmentMSP");
        assertThat(report.changes()).hasSize(5);
        assertThat(report.judged().get("settlement")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"raft", "bft"})
    void verify_shouldNameTheBlock_whenASignatureOfTheOrderingServiceIsMissingOrFlipped(String ordering) {
        RealBlocks missing = new RealBlocks(ordering).replaceSignatures(ORDINARY, metadata -> metadata.toBuilder()
                .removeSignatures(0)
                .build());
        assertOnlyFault(missing, "orderer-signature", ORDINARY);
        RealBlocks flipped = new RealBlocks(ordering).replaceSignatures(ORDINARY, RealFabricTest::flipped);
        assertOnlyFault(flipped, "orderer-signature", ORDINARY);
    }

    @Test
    void verify_shouldNameTheBlock_whenABftNodeSignsForAnother() {
        RealBlocks blocks = new RealBlocks("bft").replaceSignatures(ORDINARY, metadata -> metadata.toBuilder()
                .setSignatures(1, metadata.getSignatures(0))
                .build());
        assertOnlyFault(blocks, "orderer-signature", ORDINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"raft", "bft"})
    void verify_shouldNameTheTransaction_whenAFlagIsChanged(String ordering) {
        RealBlocks honest = new RealBlocks(ordering);
        int[] conflict = conflict(honest);
        Report report = honest.flag(conflict[0], conflict[1], TxValidationCode.VALID_VALUE)
                .verify();
        Fault first = report.faults().get(0);
        assertThat(first.check()).isEqualTo("mvcc");
        assertThat(first.block()).isEqualTo(conflict[0]);
        assertThat(first.index()).contains(conflict[1]);
        // The peer's commit hash covers the flags too.
        assertThat(report.faults()).anySatisfy(fault -> {
            assertThat(fault.check()).isEqualTo("commit-hash");
            assertThat(fault.block()).isEqualTo(conflict[0]);
        });
        Report hidden = new RealBlocks(ordering)
                .flag(ORDINARY, 0, TxValidationCode.MVCC_READ_CONFLICT_VALUE)
                .verify();
        assertThat(hidden.faults().get(0).check()).isEqualTo("validation-flag");
        assertThat(hidden.faults().get(0).block()).isEqualTo(ORDINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"raft", "bft"})
    void verify_shouldNameTheTransaction_whenADefinitionIsTamperedWith(String ordering) {
        RealBlocks blocks = new RealBlocks(ordering);
        int upgrade = Math.toIntExact(definitionBlock(blocks.verify(), "two-of-three"));
        Report report = blocks.rewrite(upgrade, "two-of-three", "one-of-three").verify();
        List<Fault> there = report.faults().stream()
                .filter(fault -> fault.block() == upgrade)
                .toList();
        assertThat(there)
                .extracting(Fault::check)
                .contains("orderer-signature", "creator-signature", "chaincode-definition");
        assertThat(there)
                .filteredOn(fault -> fault.check().equals("chaincode-definition"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.index()).contains(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"raft", "bft"})
    void verify_shouldNameTheBlock_whenAConfigurationIsTamperedWith(String ordering) {
        RealBlocks blocks = new RealBlocks(ordering);
        int change = IntStream.range(1, blocks.count())
                .filter(number -> ConfigTransaction.isIn(blocks.get(number)))
                .findFirst()
                .orElseThrow();
        Report report = blocks.rewrite(change, "Endorsement", "Endorsemant").verify();
        assertThat(report.faults())
                .filteredOn(fault -> fault.block() == change)
                .extracting(Fault::check)
                .contains("orderer-signature", "creator-signature");
        assertThat(report.notices())
                .anySatisfy(notice -> assertThat(notice).contains("block " + change + " was not taken over"));
        assertThat(report.configSequence()).isLessThan(2);
    }

    @Test
    void verify_shouldFault_whenAnotherEndorsementIsDemandedThanTheLedgerDefines() {
        RealBlocks blocks = new RealBlocks("raft");
        long looser = definitionBlock(blocks.verify(), "two-of-three");
        Report report = blocks.verifyDemanding("GovernmentMSP", "StateCompanyMSP", "PartnerMSP");
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("chaincode-definition");
            assertThat(fault.block()).isEqualTo(looser);
        });
    }

    private static void assertOnlyFault(RealBlocks blocks, String check, int number) {
        assertThat(blocks.verify().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo(check);
            assertThat(fault.block()).isEqualTo(number);
        });
    }

    private static Metadata flipped(Metadata metadata) {
        MetadataSignature signature = metadata.getSignatures(0);
        byte[] bytes = signature.getSignature().toByteArray();
        bytes[bytes.length - 1] ^= 1;
        return metadata.toBuilder()
                .setSignatures(
                        0,
                        signature.toBuilder()
                                .setSignature(com.google.protobuf.ByteString.copyFrom(bytes))
                                .build())
                .build();
    }

    private static int[] conflict(RealBlocks blocks) {
        for (int number = 1; number < blocks.count(); number++) {
            byte[] flags = blocks.get(number)
                    .getMetadata()
                    .getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE)
                    .toByteArray();
            OptionalInt index = IntStream.range(0, flags.length)
                    .filter(i -> flags[i] == TxValidationCode.MVCC_READ_CONFLICT_VALUE)
                    .findFirst();
            if (index.isPresent()) {
                return new int[] {number, index.getAsInt()};
            }
        }
        throw new AssertionError("the archive holds no conflict");
    }

    private static long definitionBlock(Report report, String version) {
        return report.changes().stream()
                .filter(change -> change.contains("version " + version))
                .map(change -> Long.valueOf(change.split(" ")[1]))
                .findFirst()
                .orElseThrow();
    }
}
