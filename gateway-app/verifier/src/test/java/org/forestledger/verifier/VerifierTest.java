// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.BAD_PAYLOAD;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.MVCC_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.report.Report;
import org.forestledger.verifier.state.CommittedTransaction;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.state.StateWrite;
import org.forestledger.verifier.state.WorldState;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestChain;
import org.forestledger.verifier.testing.TestConfig;
import org.forestledger.verifier.testing.TestTransaction;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private final Scenario scenario = new Scenario();

    @Test
    void verify_shouldBeGood_whenEverythingHolds() {
        Envelope stale =
                scenario.transaction().readsAbsent("lot/1").writes("lot/1", "x").envelope();
        scenario.block(scenario.transaction().readsAbsent("lot/1").writes("lot/1", "a"), VALID);
        scenario.block(stale, MVCC_READ_CONFLICT);
        scenario.block(
                scenario.transaction().reads("lot/1", 1, 0).deletes("lot/1").writes("lot/2", "b"), VALID);
        Report report = scenario.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.notices()).isEmpty();
        assertThat(report.isGood()).isTrue();
        assertThat(report.channel()).isEqualTo("forest");
        assertThat(report.blocks()).isEqualTo(4);
        assertThat(report.lastBlock()).isEqualTo(3);
        assertThat(report.transactions()).isEqualTo(4);
        assertThat(report.outcomes()).containsOnly(entry("VALID", 3L), entry("MVCC_READ_CONFLICT", 1L));
        assertThat(report.stateKeys()).isEqualTo(1);
        // Per block one ordering node; per transaction one client and three peers.
        assertThat(report.signatures()).isEqualTo(3 * (1 + 4));
        assertThat(report.checks())
                .contains("header-chain", "data-hash", "orderer-signature", "endorsement-policy", "mvcc");
    }

    @Test
    void verify_shouldGiveEqualStateDigests_whenTheStateIsEqual() {
        Scenario other = new Scenario();
        scenario.block(scenario.transaction().writes("a", "1").writes("b", "2"), VALID);
        other.block(other.transaction().writes("b", "2"), VALID)
                .block(other.transaction().writes("a", "1"), VALID);
        String digest = scenario.verify().stateDigest();
        assertThat(other.verify().stateDigest()).isEqualTo(digest);
        other.block(other.transaction().writes("a", "3"), VALID);
        assertThat(other.verify().stateDigest()).isNotEqualTo(digest);
    }

    @Test
    void verify_shouldJudgeNothing_whenTheFirstBlockIsNotTheAnchor() {
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
        Report report = new Verifier(VerifierSettings.of("0".repeat(64)), List.of()).verify(scenario.chain.blocks());
        assertThat(report.faults()).extracting(Fault::check).containsExactly("trust-anchor");
        assertThat(report.blocks()).isZero();
    }

    @Test
    void verify_shouldJudgeNothing_whenTheFirstBlockHasOtherContentThanItsHeader() {
        Scenario intruder = new Scenario();
        ByteString foreignConfig =
                TestChain.configEnvelope(TestConfig.raft(intruder.network)).toByteString();
        String anchor = scenario.chain.anchor();
        scenario.chain.replace(0, block -> block.toBuilder()
                .setData(block.getData().toBuilder().setData(0, foreignConfig))
                .build());
        assertThat(scenario.chain.anchor()).isEqualTo(anchor);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("trust-anchor");
        assertThat(fault.message()).contains("content");
    }

    @Test
    void verify_shouldNameTheBlock_whenTheHeaderChainIsBroken() {
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
        scenario.chain.changingNextHeader(header -> header.toBuilder()
                .setPreviousHash(ByteString.copyFrom(new byte[32]))
                .build());
        scenario.block(scenario.transaction().writes("b", "1"), VALID);
        scenario.block(scenario.transaction().writes("c", "1"), VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("header-chain");
        assertThat(fault.block()).isEqualTo(2);
        assertThat(fault.txId()).isEmpty();
    }

    @Test
    void verify_shouldStopAtTheGap_whenABlockIsMissing() {
        for (String key : List.of("a", "b", "c", "d")) {
            scenario.block(scenario.transaction().writes(key, "1"), VALID);
        }
        scenario.chain.remove(2);
        Report report = scenario.verify();
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("header-chain");
            assertThat(fault.message()).isEqualTo("Block 2 should come here but block 3 does.");
        });
        assertThat(report.blocks()).isEqualTo(2);
        assertThat(report.notices()).containsExactly("Judging stopped at the gap after block 1.");
    }

    @Test
    void verify_shouldNameTheBlock_whenATransactionWasReplaced() {
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
        ByteString other = scenario.transaction().writes("a", "9").envelope().toByteString();
        scenario.chain.replace(1, block -> block.toBuilder()
                .setData(block.getData().toBuilder().setData(0, other))
                .build());
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("data-hash");
        assertThat(fault.block()).isEqualTo(1);
    }

    @Test
    void verify_shouldNameBlockAndTransaction_whenAConflictIsCountedAsValid() {
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
        scenario.block(scenario.transaction().writes("a", "2"), VALID);
        TestTransaction stale = scenario.transaction().reads("a", 1, 0).writes("a", "3");
        scenario.chain.add(
                scenario.orderer,
                List.of(scenario.transaction().writes("b", "1").envelope(), stale.envelope()),
                VALID,
                VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("mvcc");
        assertThat(fault.block()).isEqualTo(3);
        assertThat(fault.index()).contains(1);
        assertThat(fault.txId()).contains(stale.txId());
        assertThat(fault.message()).contains("forest-ledger:a");
    }

    @Test
    void verify_shouldFault_whenAGoodTransactionIsFlaggedInvalid() {
        scenario.block(scenario.transaction().writes("a", "1"), MVCC_READ_CONFLICT);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("validation-flag");
        assertThat(fault.message()).contains("MVCC_READ_CONFLICT");
    }

    @Test
    void verify_shouldNoticeOnly_whenABadTransactionIsFlaggedForAnotherReason() {
        Envelope two = new TestTransaction(scenario.client, scenario.endorsers.subList(0, 2))
                .writes("a", "1")
                .envelope();
        scenario.block(two, MVCC_READ_CONFLICT);
        Report report = scenario.verify();
        assertThat(report.isGood()).isTrue();
        assertThat(report.notices()).singleElement().asString().contains(ENDORSEMENT_POLICY_FAILURE.name());
    }

    @Test
    void verify_shouldFault_whenThereAreTooFewFlags() {
        Envelope first = scenario.transaction().writes("a", "1").envelope();
        Envelope second = scenario.transaction().writes("b", "1").envelope();
        scenario.chain.add(scenario.orderer, List.of(first, second), VALID);
        assertThat(scenario.onlyFault().message()).isEqualTo("There are 1 flags for 2 transactions.");
    }

    @Test
    void verify_shouldFollowItsOwnJudgement_whenThereAreNoFlags() {
        Envelope first =
                scenario.transaction().readsAbsent("a").writes("a", "1").envelope();
        Envelope second =
                scenario.transaction().readsAbsent("a").writes("a", "2").envelope();
        scenario.chain.add(scenario.orderer, List.of(first, second));
        Report report = scenario.verify();
        assertThat(report.isGood()).isTrue();
        assertThat(report.outcomes()).containsEntry("MVCC_READ_CONFLICT", 1L);
        assertThat(report.notices()).singleElement().asString().contains("no validation flags");
    }

    @Test
    void verify_shouldAgree_whenAMalformedEnvelopeIsFlaggedInvalid() {
        Envelope garbage = Envelope.newBuilder()
                .setPayload(ByteString.copyFromUtf8("\u0001garbage"))
                .build();
        assertThat(scenario.block(garbage, BAD_PAYLOAD).verify().isGood()).isTrue();
        Fault fault = scenario.block(garbage, VALID).onlyFault();
        assertThat(fault.check()).isEqualTo("transaction-form");
        assertThat(fault.txId()).isEmpty();
        assertThat(fault.index()).contains(0);
    }

    @Test
    void verify_shouldFault_whenAnIdStandsOnTheLedgerTwice() {
        TestTransaction first = scenario.transaction().nonce("same").writes("a", "1");
        TestTransaction again = scenario.transaction().nonce("same").writes("a", "2");
        scenario.block(first, VALID).block(again, VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("duplicate-transaction");
        assertThat(fault.block()).isEqualTo(2);
        assertThat(fault.txId()).contains(first.txId());
    }

    @Test
    void verify_shouldFault_whenAnIdStandsInOneBlockTwice() {
        Envelope first = scenario.transaction().nonce("same").writes("a", "1").envelope();
        scenario.chain.add(scenario.orderer, List.of(first, first), VALID, TxValidationCode.DUPLICATE_TXID);
        assertThat(scenario.verify().isGood()).isTrue();
        scenario.chain.add(scenario.orderer, List.of(first), TxValidationCode.DUPLICATE_TXID);
        assertThat(scenario.verify().isGood()).isTrue();
    }

    @Test
    void verify_shouldFault_whenAStrangerBringsAConfiguration() {
        Scenario intruder = new Scenario();
        scenario.chain.namingConfig(1);
        scenario.block(TestChain.configEnvelope(TestConfig.raft(intruder.network)), VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("creator-signature");
    }

    @Test
    void verify_shouldShowEveryWriteThatCounts_toStateChecks() {
        scenario.block(scenario.transaction().writes("settlement/1", "old"), VALID);
        Envelope refused = scenario.transaction()
                .readsAbsent("settlement/1")
                .writes("settlement/1", "no")
                .envelope();
        TestTransaction second =
                scenario.transaction().writes("settlement/1", "new").deletes("lot/1");
        scenario.chain.add(scenario.orderer, List.of(refused, second.envelope()), MVCC_READ_CONFLICT, VALID);
        Recorder recorder = new Recorder();
        Report report = scenario.verify(recorder);
        assertThat(recorder.seen)
                .containsExactly(
                        "1/0 settlement/1: - -> old",
                        "end 1",
                        "2/1 settlement/1: old -> new",
                        "2/1 lot/1: - -> -",
                        "end 2");
        assertThat(report.checks()).contains("recorder");
        assertThat(report.judged()).containsExactly(entry("recorder", 5));
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("recorder");
            assertThat(fault.block()).isEqualTo(2);
            assertThat(fault.index()).contains(1);
            assertThat(fault.txId()).contains(second.txId());
        });
    }

    @Test
    void verify_shouldFaultAndGoOn_whenAStateCheckStumbles() {
        scenario.block(scenario.transaction().writes("odd", "1"), VALID);
        scenario.block(scenario.transaction().writes("b", "1"), VALID);
        StateCheck stumbling = new StateCheck() {
            @Override
            public String name() {
                return "stumbling";
            }

            @Override
            public long judged() {
                return 0;
            }

            @Override
            public void onWrite(
                    CommittedTransaction transaction, StateWrite write, WorldState before, Consumer<String> fault) {
                if (write.key().equals("odd")) {
                    throw new ArithmeticException("long overflow");
                }
            }
        };
        Report report = scenario.verify(stumbling);
        assertThat(report.blocks()).isEqualTo(3);
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("stumbling");
            assertThat(fault.block()).isEqualTo(1);
            assertThat(fault.message()).contains("odd", "long overflow");
        });
    }

    @Test
    void verify_shouldRefuse_whenTheInputCannotBeJudged() {
        Verifier verifier = new Verifier(VerifierSettings.of(scenario.chain.anchor()), List.of());
        assertThatThrownBy(() -> verifier.verify(List.of()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("There are no blocks.");
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
        assertThatThrownBy(() -> verifier.verify(scenario.chain.blocks().subList(1, 2)))
                .hasMessage("The blocks begin with block 1 and not with block 0.");
        assertThatThrownBy(() -> VerifierSettings.of("abc")).hasMessageContaining("64 hex digits");
    }

    private static java.util.Map.Entry<String, Long> entry(String code, long count) {
        return java.util.Map.entry(code, count);
    }

    private static final class Recorder implements StateCheck {
        private final List<String> seen = new ArrayList<>();

        @Override
        public String name() {
            return "recorder";
        }

        @Override
        public long judged() {
            return seen.size();
        }

        @Override
        public void onWrite(
                CommittedTransaction transaction, StateWrite write, WorldState before, Consumer<String> fault) {
            Optional<ByteString> old =
                    before.get(write.namespace(), write.key()).map(value -> value.value());
            seen.add(transaction.block() + "/" + transaction.index() + " " + write.key() + ": " + text(old) + " -> "
                    + text(write.value()));
            if (text(write.value()).equals("new")) {
                fault.accept("A new settlement.");
            }
        }

        @Override
        public void onBlockEnd(long block, WorldState state, Consumer<String> fault) {
            seen.add("end " + block);
        }

        private static String text(Optional<ByteString> value) {
            return value.map(ByteString::toStringUtf8).orElse("-");
        }
    }
}
