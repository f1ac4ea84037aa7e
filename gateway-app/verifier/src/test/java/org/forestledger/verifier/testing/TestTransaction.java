// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.Version;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeSpec;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;

/** Builds the envelope of a transaction as a client and its endorsers do. */
public final class TestTransaction {
    /** The chaincode and namespace of all test transactions. */
    public static final String CHAINCODE = "forest-ledger";

    private static final AtomicLong NONCES = new AtomicLong();

    private final Signer creator;
    private final List<Signer> endorsers;
    private final KVRWSet.Builder keys = KVRWSet.newBuilder();
    private final NsReadWriteSet.Builder main = NsReadWriteSet.newBuilder();
    private final List<NsReadWriteSet> otherNamespaces = new ArrayList<>();
    private ByteString nonce = ByteString.copyFromUtf8("nonce-" + NONCES.incrementAndGet());
    private Instant time = TestNetwork.NOW;
    private UnaryOperator<String> txIds = UnaryOperator.identity();
    private UnaryOperator<ProposalResponsePayload> responses = UnaryOperator.identity();
    private UnaryOperator<ByteString> endorsedResponses = UnaryOperator.identity();
    private String channel = TestChain.CHANNEL;
    private String chaincode = CHAINCODE;

    /** A transaction of a client, endorsed by some peers. */
    public TestTransaction(Signer creator, List<Signer> endorsers) {
        this.creator = creator;
        this.endorsers = endorsers;
    }

    /** Reads a key that does not exist. */
    public TestTransaction readsAbsent(String key) {
        keys.addReads(KVRead.newBuilder().setKey(key));
        return this;
    }

    /** Reads a key that was written by a transaction. */
    public TestTransaction reads(String key, long block, long index) {
        keys.addReads(read(key, block, index));
        return this;
    }

    /** Reads a range. */
    public TestTransaction reads(RangeQueryInfo range) {
        keys.addRangeQueriesInfo(range);
        return this;
    }

    /** Writes a key. */
    public TestTransaction writes(String key, String value) {
        keys.addWrites(KVWrite.newBuilder().setKey(key).setValue(ByteString.copyFromUtf8(value)));
        return this;
    }

    /** Deletes a key. */
    public TestTransaction deletes(String key) {
        keys.addWrites(KVWrite.newBuilder().setKey(key).setIsDelete(true));
        return this;
    }

    /** Adds reads and writes of another namespace. */
    public TestTransaction with(NsReadWriteSet other) {
        otherNamespaces.add(other);
        return this;
    }

    /** Writes hashes into a private collection of the called chaincode. */
    public TestTransaction writesPrivate(String collection, HashedRWSet hashes) {
        main.addCollectionHashedRwset(CollectionHashedReadWriteSet.newBuilder()
                .setCollectionName(collection)
                .setHashedRwset(hashes.toByteString()));
        return this;
    }

    /** Sets the client's time. */
    public TestTransaction at(Instant instant) {
        this.time = instant;
        return this;
    }

    /** Sets the channel. */
    public TestTransaction on(String name) {
        this.channel = name;
        return this;
    }

    /** Calls another chaincode. */
    public TestTransaction calling(String name) {
        this.chaincode = name;
        return this;
    }

    /** Gives a key an endorsement policy of its own. */
    public TestTransaction writesPolicy(String key, SignaturePolicyEnvelope policy) {
        keys.addMetadataWrites(KVMetadataWrite.newBuilder()
                .setKey(key)
                .addEntries(KVMetadataEntry.newBuilder()
                        .setName("VALIDATION_PARAMETER")
                        .setValue(policy.toByteString())));
        return this;
    }

    /** Writes bytes to a key. */
    public TestTransaction writes(String key, ByteString value) {
        keys.addWrites(KVWrite.newBuilder().setKey(key).setValue(value));
        return this;
    }

    /** Sets the nonce, and with it the transaction id. */
    public TestTransaction nonce(String text) {
        this.nonce = ByteString.copyFromUtf8(text);
        return this;
    }

    /** Claims another transaction id than the right one. */
    public TestTransaction claimingId(UnaryOperator<String> change) {
        this.txIds = change;
        return this;
    }

    /** Changes what is endorsed. */
    public TestTransaction endorsing(UnaryOperator<ProposalResponsePayload> change) {
        this.responses = change;
        return this;
    }

    /** Changes what was endorsed after it was endorsed. */
    public TestTransaction afterEndorsing(UnaryOperator<ByteString> change) {
        this.endorsedResponses = change;
        return this;
    }

    /** The id that the transaction claims. */
    public String txId() {
        MessageDigest digest = BlockHashes.sha256();
        digest.update(nonce.toByteArray());
        digest.update(creator.identity().toByteArray());
        return txIds.apply(HexFormat.of().formatHex(digest.digest()));
    }

    /** The envelope. */
    public Envelope envelope() {
        ByteString channelHeader = ChannelHeader.newBuilder()
                .setType(HeaderType.ENDORSER_TRANSACTION_VALUE)
                .setChannelId(channel)
                .setTxId(txId())
                .setTimestamp(
                        Timestamp.newBuilder().setSeconds(time.getEpochSecond()).setNanos(time.getNano()))
                .build()
                .toByteString();
        ByteString signatureHeader = SignatureHeader.newBuilder()
                .setCreator(creator.identity())
                .setNonce(nonce)
                .build()
                .toByteString();
        TransactionAction action = TransactionAction.newBuilder()
                .setHeader(signatureHeader)
                .setPayload(action(channelHeader, signatureHeader).toByteString())
                .build();
        ByteString payload = Payload.newBuilder()
                .setHeader(Header.newBuilder().setChannelHeader(channelHeader).setSignatureHeader(signatureHeader))
                .setData(Transaction.newBuilder().addActions(action).build().toByteString())
                .build()
                .toByteString();
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(creator.sign(payload))
                .build();
    }

    private ChaincodeActionPayload action(ByteString channelHeader, ByteString signatureHeader) {
        ByteString proposal = proposal();
        MessageDigest digest = BlockHashes.sha256();
        digest.update(channelHeader.toByteArray());
        digest.update(signatureHeader.toByteArray());
        digest.update(proposal.toByteArray());
        ProposalResponsePayload response = responses.apply(ProposalResponsePayload.newBuilder()
                .setProposalHash(ByteString.copyFrom(digest.digest()))
                .setExtension(result().toByteString())
                .build());
        ByteString endorsed = response.toByteString();
        ChaincodeEndorsedAction.Builder action = ChaincodeEndorsedAction.newBuilder();
        for (Signer endorser : endorsers) {
            action.addEndorsements(Endorsement.newBuilder()
                    .setEndorser(endorser.identity())
                    .setSignature(endorser.sign(endorsed, endorser.identity())));
        }
        action.setProposalResponsePayload(endorsedResponses.apply(endorsed));
        return ChaincodeActionPayload.newBuilder()
                .setChaincodeProposalPayload(proposal)
                .setAction(action)
                .build();
    }

    private static ByteString proposal() {
        ChaincodeInput input = ChaincodeInput.newBuilder()
                .addArgs(ByteString.copyFromUtf8("settlement:Propose"))
                .addArgs(ByteString.copyFromUtf8("request-1"))
                .build();
        ChaincodeInvocationSpec spec = ChaincodeInvocationSpec.newBuilder()
                .setChaincodeSpec(ChaincodeSpec.newBuilder().setInput(input))
                .build();
        return ChaincodeProposalPayload.newBuilder()
                .setInput(spec.toByteString())
                .build()
                .toByteString();
    }

    private ChaincodeAction result() {
        TxReadWriteSet results = TxReadWriteSet.newBuilder()
                .addNsRwset(main.setNamespace(chaincode).setRwset(keys.build().toByteString()))
                .addAllNsRwset(otherNamespaces)
                .build();
        return ChaincodeAction.newBuilder()
                .setChaincodeId(ChaincodeID.newBuilder().setName(chaincode))
                .setResults(results.toByteString())
                .build();
    }

    /** A read of a key at a version. */
    public static KVRead read(String key, long block, long index) {
        return KVRead.newBuilder()
                .setKey(key)
                .setVersion(Version.newBuilder().setBlockNum(block).setTxNum(index))
                .build();
    }
}
