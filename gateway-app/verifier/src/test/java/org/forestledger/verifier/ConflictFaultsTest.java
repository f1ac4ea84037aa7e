// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.MVCC_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.PHANTOM_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import com.google.protobuf.ByteString;
import java.util.List;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.forestledger.verifier.testing.TestTransaction;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVReadHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.Version;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictFaultsTest {
    private final Scenario scenario = new Scenario();

    @BeforeEach
    void threeLots() {
        scenario.block(
                scenario.transaction().writes("lot/1", "a").writes("lot/2", "b").writes("lot/3", "c"), VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "absent,  lot/9, 0, 0, VALID",
        "absent,  lot/1, 0, 0, MVCC_READ_CONFLICT",
        "present, lot/1, 1, 0, VALID",
        "present, lot/1, 1, 1, MVCC_READ_CONFLICT",
        "present, lot/1, 0, 0, MVCC_READ_CONFLICT",
        "present, lot/9, 1, 0, MVCC_READ_CONFLICT",
    })
    void verify_shouldAgreeWithFabric_aboutSingleReads(
            String kind, String key, long block, long index, TxValidationCode code) {
        TestTransaction transaction = scenario.transaction().writes("x", "1");
        if (kind.equals("absent")) {
            transaction.readsAbsent(key);
        } else {
            transaction.reads(key, block, index);
        }
        scenario.block(transaction, code);
        assertThat(scenario.verify().faults()).isEmpty();
        assertThat(scenario.verify().outcomes().get(code.name())).isPositive();
    }

    @Test
    void verify_shouldSeeConflictsWithinABlock() {
        TestTransaction first = scenario.transaction().reads("lot/1", 1, 0).writes("lot/1", "x");
        TestTransaction second = scenario.transaction().reads("lot/1", 1, 0).writes("lot/1", "y");
        TestTransaction blind = scenario.transaction().writes("lot/1", "z");
        // Even the right version is a conflict when an earlier transaction of the block wrote the key.
        TestTransaction seer = scenario.transaction().reads("lot/1", 2, 0).writes("x", "1");
        scenario.chain.add(
                scenario.orderer,
                List.of(first.envelope(), second.envelope(), blind.envelope(), seer.envelope()),
                VALID,
                MVCC_READ_CONFLICT,
                VALID,
                MVCC_READ_CONFLICT);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    @Test
    void verify_shouldSeeConflictsWithDeletionsOfTheBlock() {
        TestTransaction delete = scenario.transaction().deletes("lot/1");
        TestTransaction reader = scenario.transaction().reads("lot/1", 1, 0).writes("x", "1");
        scenario.chain.add(scenario.orderer, List.of(delete.envelope(), reader.envelope()), VALID, MVCC_READ_CONFLICT);
        scenario.block(scenario.transaction().readsAbsent("lot/1").writes("lot/1", "again"), VALID);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    @Test
    void verify_shouldAgree_whenARangeIsUnchanged() {
        RangeQueryInfo whole = range("lot/", "lot0", true, "lot/1", "lot/2", "lot/3");
        RangeQueryInfo part = range("lot/", "lot/2", false, "lot/1", "lot/2");
        RangeQueryInfo open = range("lot/3", "", true, "lot/3");
        RangeQueryInfo none = range("m", "n", true);
        TestTransaction transaction =
                scenario.transaction().reads(whole).reads(part).reads(open).reads(none);
        scenario.block(transaction.writes("x", "1"), VALID);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lot/15, lot/0", "lot/0, lot/0", "lot/4, lot/0", "lot/2, lot/2"})
    void verify_shouldSeeAPhantom_whenARangeChanged(String written, String deleted) {
        scenario.block(scenario.transaction().writes(written, "new").deletes(deleted), VALID);
        RangeQueryInfo before = range("lot/", "lot0", true, "lot/1", "lot/2", "lot/3");
        boolean changed = !written.equals(deleted) || written.equals("lot/2");
        TxValidationCode code = changed ? PHANTOM_READ_CONFLICT : VALID;
        scenario.block(scenario.transaction().reads(before).writes("x", "1"), code);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    @Test
    void verify_shouldNameTheRange_whenAPhantomIsCountedAsValid() {
        RangeQueryInfo tooFew = range("lot/", "lot0", true, "lot/1", "lot/2");
        Fault fault = scenario.block(scenario.transaction().reads(tooFew).writes("x", "1"), VALID)
                .onlyFault();
        assertThat(fault.check()).isEqualTo("mvcc");
        assertThat(fault.message()).contains("forest-ledger:lot/");
    }

    @Test
    void verify_shouldRaiseTheVersion_whenOnlyMetadataIsWritten() {
        KVRWSet keys = KVRWSet.newBuilder()
                .addMetadataWrites(KVMetadataWrite.newBuilder().setKey("lot/1"))
                .addMetadataWrites(KVMetadataWrite.newBuilder().setKey("lot/none"))
                .build();
        NsReadWriteSet set = NsReadWriteSet.newBuilder()
                .setNamespace(TestTransaction.CHAINCODE)
                .setRwset(keys.toByteString())
                .build();
        scenario.block(scenario.transaction().with(set), VALID);
        scenario.block(scenario.transaction().reads("lot/1", 2, 0).readsAbsent("lot/none"), VALID);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    @Test
    void verify_shouldWantOnlyTheOwner_whenAnImplicitCollectionIsWritten() {
        List<Signer> partner = scenario.endorsers.subList(2, 3);
        // Lifecycle approvals are written by one organisation for itself, so its own peer suffices there alone.
        scenario.block(lifecycle(partner, "_implicit_org_PartnerMSP", 0), TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
        assertThat(scenario.verify().faults()).isEmpty();
        scenario.block(lifecycle(scenario.endorsers, "_implicit_org_AuditorMSP", 0), VALID);
        assertThat(scenario.onlyFault().check()).isEqualTo("endorsement-policy");
    }

    @Test
    void verify_shouldRerunHashedReads() {
        scenario.block(lifecycle(scenario.endorsers, "_implicit_org_PartnerMSP", 0), VALID);
        scenario.block(lifecycle(scenario.endorsers, "_implicit_org_PartnerMSP", 2), VALID);
        scenario.block(lifecycle(scenario.endorsers, "_implicit_org_PartnerMSP", 2), MVCC_READ_CONFLICT);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    private TestTransaction lifecycle(List<Signer> endorsers, String collection, long readBlock) {
        ByteString key = ByteString.copyFromUtf8("hash-of-key");
        KVReadHash.Builder read = KVReadHash.newBuilder().setKeyHash(key);
        if (readBlock > 0) {
            read.setVersion(Version.newBuilder().setBlockNum(readBlock));
        }
        HashedRWSet hashed = HashedRWSet.newBuilder()
                .addHashedReads(read)
                .addHashedWrites(KVWriteHash.newBuilder().setKeyHash(key).setValueHash(key))
                .build();
        NsReadWriteSet set = NsReadWriteSet.newBuilder()
                .setNamespace("_lifecycle")
                .addCollectionHashedRwset(CollectionHashedReadWriteSet.newBuilder()
                        .setCollectionName(collection)
                        .setHashedRwset(hashed.toByteString()))
                .build();
        return new TestTransaction(scenario.client, endorsers).with(set);
    }

    private static RangeQueryInfo range(String from, String to, boolean exhausted, String... keys) {
        QueryReads.Builder reads = QueryReads.newBuilder();
        for (String key : keys) {
            reads.addKvReads(TestTransaction.read(key, 1, 0));
        }
        return RangeQueryInfo.newBuilder()
                .setStartKey(from)
                .setEndKey(to)
                .setItrExhausted(exhausted)
                .setRawReads(reads)
                .build();
    }
}
