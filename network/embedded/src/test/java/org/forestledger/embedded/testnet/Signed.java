// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testnet;

import com.google.protobuf.ByteString;
import java.security.GeneralSecurityException;
import java.util.List;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeSpec;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Proposals and envelopes made by hand, so that each part of them can be wrong. */
public final class Signed {
    /** Parts of a proposal; tests change one of them. */
    public static final class Draft {
        /** Channel to name in the header. */
        public String channel = "forest";
        /** Chaincode to call. */
        public String chaincode = "forest-ledger";
        /** Function and arguments. */
        public List<ByteString> arguments = List.of();
        /** Header type. */
        public int type = HeaderType.ENDORSER_TRANSACTION_VALUE;
        /** Epoch, which must be 0. */
        public long epoch;
        /** Nonce of the signature header. */
        public ByteString nonce = ByteString.copyFromUtf8("nonce-" + System.nanoTime());
        /** A transaction id other than the right one. */
        public String transactionId = "";
    }

    private Signed() {}

    /** A draft that calls a function with text arguments. */
    public static Draft call(String... arguments) {
        Draft draft = new Draft();
        draft.arguments =
                java.util.Arrays.stream(arguments).map(ByteString::copyFromUtf8).toList();
        return draft;
    }

    /** The identity of a client as Fabric serializes it. */
    public static ByteString creator(org.hyperledger.fabric.client.identity.Identity identity) {
        return SerializedIdentity.newBuilder()
                .setMspid(identity.getMspId())
                .setIdBytes(ByteString.copyFrom(identity.getCredentials()))
                .build()
                .toByteString();
    }

    /** The proposal, signed. */
    public static SignedProposal proposal(Draft draft, ByteString creator, Signer signer) {
        String right = Hashes.transactionId(draft.nonce, creator);
        ChaincodeID id = ChaincodeID.newBuilder().setName(draft.chaincode).build();
        ChannelHeader channelHeader = ChannelHeader.newBuilder()
                .setType(draft.type)
                .setChannelId(draft.channel)
                .setEpoch(draft.epoch)
                .setTxId(draft.transactionId.isEmpty() ? right : draft.transactionId)
                .setExtension(ChaincodeHeaderExtension.newBuilder()
                        .setChaincodeId(id)
                        .build()
                        .toByteString())
                .build();
        ChaincodeInvocationSpec spec = ChaincodeInvocationSpec.newBuilder()
                .setChaincodeSpec(ChaincodeSpec.newBuilder()
                        .setChaincodeId(id)
                        .setInput(ChaincodeInput.newBuilder().addAllArgs(draft.arguments)))
                .build();
        ByteString bytes = Proposal.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(channelHeader.toByteString())
                        .setSignatureHeader(SignatureHeader.newBuilder()
                                .setCreator(creator)
                                .setNonce(draft.nonce)
                                .build()
                                .toByteString())
                        .build()
                        .toByteString())
                .setPayload(ChaincodeProposalPayload.newBuilder()
                        .setInput(spec.toByteString())
                        .build()
                        .toByteString())
                .build()
                .toByteString();
        return SignedProposal.newBuilder()
                .setProposalBytes(bytes)
                .setSignature(sign(signer, bytes))
                .build();
    }

    /** An envelope over a payload, signed. */
    public static Envelope envelope(ByteString payload, Signer signer) {
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(sign(signer, payload))
                .build();
    }

    private static ByteString sign(Signer signer, ByteString bytes) {
        try {
            return ByteString.copyFrom(signer.sign(Hashes.sha256(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
