// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Optional;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.testing.RealBlocks;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestNetwork;
import org.forestledger.verifier.testing.TestTransaction;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadata;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

class BlockContentTest {
    private static final String CHAINCODE = "forest-ledger";

    private final Scenario scenario = new Scenario();

    private BlockContent content(int number) {
        return BlockContent.read(scenario.chain.blocks().get(number).toByteArray(), CHAINCODE);
    }

    @Test
    void read_shouldGiveWritesAndSigner_whenTheTransactionCounts() {
        TestTransaction transaction =
                scenario.transaction().writes("a/1", "{\"名\":1}").deletes("a/2");
        scenario.block(transaction, TxValidationCode.VALID);
        BlockContent first = content(0);
        BlockContent block = content(1);

        assertThat(first.previousHash()).isEmpty();
        assertThat(first.hash()).isEqualTo(scenario.chain.anchor());
        assertThat(block.previousHash()).isEqualTo(first.hash());
        assertThat(block.transactions()).singleElement().satisfies(tx -> {
            assertThat(tx.txId()).isEqualTo(transaction.txId());
            assertThat(tx.type()).isEqualTo("ENDORSER_TRANSACTION");
            assertThat(tx.function()).isEqualTo("settlement:Propose");
            assertThat(tx.creatorMsp() + "/" + tx.creator()).isEqualTo("PartnerMSP/user");
            assertThat(tx.time()).contains(TestNetwork.NOW);
            assertThat(tx.counts()).isTrue();
            assertThat(tx.writes())
                    .containsExactly(
                            new TransactionContent.Write("a/1", Optional.of("{\"名\":1}")),
                            new TransactionContent.Write("a/2", Optional.empty()));
        });
    }

    @Test
    void read_shouldLeaveOutWrites_whenTheTransactionDoesNotCount() {
        scenario.block(scenario.transaction().writes("a/1", "{}"), TxValidationCode.MVCC_READ_CONFLICT);
        scenario.block(
                Envelope.newBuilder().setPayload(ByteString.copyFromUtf8("x")).build(), TxValidationCode.BAD_PAYLOAD);

        assertThat(content(1).transactions().get(0).code()).isEqualTo("MVCC_READ_CONFLICT");
        assertThat(content(1).transactions().get(0).writes()).isEmpty();
        assertThat(content(2).transactions().get(0).txId()).isEmpty();
        assertThat(content(2).transactions().get(0).counts()).isFalse();
    }

    @Test
    void read_shouldRefuse_whenContentWasChangedOrFlagsAreMissing() {
        scenario.block(scenario.transaction().writes("a/1", "{}"), TxValidationCode.VALID);
        Block block = scenario.chain.blocks().get(1);
        Block changed = block.toBuilder()
                .setData(block.getData().toBuilder().addData(ByteString.copyFromUtf8("more")))
                .build();
        Block unflagged = block.toBuilder()
                .setMetadata(BlockMetadata.getDefaultInstance())
                .build();

        assertThatThrownBy(() -> BlockContent.read(changed.toByteArray(), CHAINCODE))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("block 1");
        assertThatThrownBy(() -> BlockContent.read(unflagged.toByteArray(), CHAINCODE))
                .hasMessageContaining("0 validation flags");
        assertThatThrownBy(() -> BlockContent.read(new byte[] {1}, CHAINCODE))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> BlockContent.read(new byte[0], CHAINCODE)).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void read_shouldRefuse_whenWhatCountsIsNotReadableOrNoText() {
        scenario.block(
                scenario.transaction().writes("a/1", ByteString.copyFrom(new byte[] {(byte) 0xff})),
                TxValidationCode.VALID);
        scenario.block(
                Envelope.newBuilder().setPayload(ByteString.copyFromUtf8("x")).build(), TxValidationCode.VALID);

        assertThatThrownBy(() -> content(1)).hasMessageContaining("a/1");
        assertThatThrownBy(() -> content(2)).hasMessageContaining("counts but is not readable");
    }

    @Test
    void read_shouldReadEveryBlock_whenTheyAreThoseOfRealFabric() {
        for (String ordering : List.of("raft", "bft")) {
            RealBlocks blocks = new RealBlocks(ordering);
            long writes = 0;
            for (int number = 0; number < blocks.count(); number++) {
                writes += BlockContent.read(blocks.get(number).toByteArray(), CHAINCODE).transactions().stream()
                        .mapToLong(tx -> tx.writes().size())
                        .sum();
            }
            assertThat(writes).as(ordering).isGreaterThan(100);
        }
    }
}
