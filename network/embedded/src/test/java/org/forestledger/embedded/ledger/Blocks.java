// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import com.google.protobuf.ByteString;
import java.util.List;
import org.forestledger.embedded.protocol.BlockFlags;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Valid blocks of one writing transaction each, without signatures, for tests of the stores. */
final class Blocks {
    private Blocks() {}

    static Block next(BlockStore.Tip tip, String transactionId, String key, String value) {
        KVRWSet writes = KVRWSet.newBuilder()
                .addWrites(KVWrite.newBuilder()
                        .setKey(key)
                        .setValue(ByteString.copyFromUtf8(value))
                        .setIsDelete(value.isEmpty()))
                .build();
        ByteString results = TxReadWriteSet.newBuilder()
                .addNsRwset(NsReadWriteSet.newBuilder().setNamespace("cc").setRwset(writes.toByteString()))
                .build()
                .toByteString();
        return block(tip, envelope(transactionId, results));
    }

    private static Envelope envelope(String transactionId, ByteString results) {
        ByteString response = ProposalResponsePayload.newBuilder()
                .setExtension(
                        ChaincodeAction.newBuilder().setResults(results).build().toByteString())
                .build()
                .toByteString();
        ByteString action = ChaincodeActionPayload.newBuilder()
                .setAction(ChaincodeEndorsedAction.newBuilder().setProposalResponsePayload(response))
                .build()
                .toByteString();
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(ChannelHeader.newBuilder()
                                .setType(HeaderType.ENDORSER_TRANSACTION_VALUE)
                                .setTxId(transactionId)
                                .build()
                                .toByteString()))
                .setData(Transaction.newBuilder()
                        .addActions(TransactionAction.newBuilder().setPayload(action))
                        .build()
                        .toByteString())
                .build();
        return Envelope.newBuilder().setPayload(payload.toByteString()).build();
    }

    private static Block block(BlockStore.Tip tip, Envelope envelope) {
        BlockData data = BlockData.newBuilder().addData(envelope.toByteString()).build();
        Block block = Block.newBuilder()
                .setHeader(BlockHeader.newBuilder()
                        .setNumber(tip.height())
                        .setPreviousHash(tip.hash())
                        .setDataHash(Hashes.dataHash(data)))
                .setData(data)
                .build();
        return BlockFlags.with(block, List.of(TxValidationCode.VALID));
    }
}
