// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import com.google.protobuf.ByteString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.peer.ApplicationPolicy;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeEndorsementInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeValidationInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.StateData;
import org.hyperledger.fabric.protos.peer.lifecycle.StateMetadata;

/** A definition of a chaincode, and the transactions by which organisations approve and commit it. */
public final class TestDefinition {
    private static final String LIFECYCLE = "_lifecycle";
    private static final List<String> PARAMETERS = List.of("EndorsementInfo", "ValidationInfo", "Collections");

    private final String name;
    private final long sequence;
    private final Map<String, ByteString> fields = new LinkedHashMap<>();

    /** A definition with a policy of who must endorse. */
    public TestDefinition(String name, long sequence, SignaturePolicyEnvelope policy) {
        this.name = name;
        this.sequence = sequence;
        ApplicationPolicy application =
                ApplicationPolicy.newBuilder().setSignaturePolicy(policy).build();
        fields.put(
                "EndorsementInfo",
                data(ChaincodeEndorsementInfo.newBuilder()
                        .setVersion("v" + sequence)
                        .setEndorsementPlugin("escc")
                        .build()
                        .toByteString()));
        fields.put(
                "ValidationInfo",
                data(ChaincodeValidationInfo.newBuilder()
                        .setValidationPlugin("vscc")
                        .setValidationParameter(application.toByteString())
                        .build()
                        .toByteString()));
        fields.put("Collections", data(ByteString.EMPTY));
    }

    /** An organisation's approval, endorsed by its own peer alone. */
    public TestTransaction approval(Signer client, Signer peer) {
        String key = name + "#" + sequence;
        HashedRWSet.Builder hashes = HashedRWSet.newBuilder();
        hashes.addHashedWrites(write(
                "namespaces/metadata/" + key,
                metadata("ChaincodeParameters", PARAMETERS).toByteString()));
        fields.forEach(
                (field, value) -> hashes.addHashedWrites(write("namespaces/fields/" + key + "/" + field, value)));
        return new TestTransaction(client, List.of(peer))
                .calling(LIFECYCLE)
                .writesPrivate("_implicit_org_" + peer.mspId(), hashes.build());
    }

    /** The transaction that puts it in force. */
    public TestTransaction commit(Signer client, List<Signer> endorsers) {
        TestTransaction transaction = new TestTransaction(client, endorsers)
                .calling(LIFECYCLE)
                .writes(
                        "namespaces/metadata/" + name,
                        metadata(
                                        "ChaincodeDefinition",
                                        List.of("Sequence", "EndorsementInfo", "ValidationInfo", "Collections"))
                                .toByteString())
                .writes(
                        "namespaces/fields/" + name + "/Sequence",
                        StateData.newBuilder().setInt64(sequence).build().toByteString());
        fields.forEach((field, value) -> transaction.writes("namespaces/fields/" + name + "/" + field, value));
        return transaction;
    }

    private static StateMetadata metadata(String type, List<String> names) {
        return StateMetadata.newBuilder().setDatatype(type).addAllFields(names).build();
    }

    private static ByteString data(ByteString bytes) {
        return StateData.newBuilder().setBytes(bytes).build().toByteString();
    }

    private static KVWriteHash write(String key, ByteString value) {
        return KVWriteHash.newBuilder()
                .setKeyHash(sha256(ByteString.copyFromUtf8(key)))
                .setValueHash(sha256(value))
                .build();
    }

    private static ByteString sha256(ByteString bytes) {
        return ByteString.copyFrom(BlockHashes.sha256().digest(bytes.toByteArray()));
    }
}
