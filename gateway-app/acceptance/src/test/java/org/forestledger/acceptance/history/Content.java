// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;

/** What the blocks of a network hold of our chaincode: the transactions by id, and the world state that they leave. */
final class Content {
    private final Map<String, List<String>> transactions = new TreeMap<>();
    private final Map<String, ByteString> worldState = new TreeMap<>();

    static Content of(List<Block> blocks) throws InvalidProtocolBufferException {
        Content content = new Content();
        for (Block block : blocks) {
            for (BlockTransaction transaction : BlockTransaction.of(block)) {
                if (transaction.endorsed()) {
                    content.take(transaction);
                }
            }
        }
        return content;
    }

    /** Values by key, as they stand after the last block. */
    Map<String, ByteString> worldState() {
        return worldState;
    }

    /** The lines that say what a transaction id brought, each time that it stands in a block; empty where it does not. */
    List<String> of(String txId) {
        return transactions.getOrDefault(txId, List.of());
    }

    private void take(BlockTransaction transaction) throws InvalidProtocolBufferException {
        List<String> lines = transactions.computeIfAbsent(transaction.txId(), id -> new ArrayList<>());
        lines.add("code " + transaction.code());
        ChaincodeAction action = action(transaction.data());
        lines.add("chaincode " + action.getChaincodeId().getName());
        lines.add("response " + action.getResponse().getStatus() + " "
                + action.getResponse().getMessage() + " "
                + text(action.getResponse().getPayload()));
        if (!action.getEvents().isEmpty()) {
            ChaincodeEvent event = ChaincodeEvent.parseFrom(action.getEvents());
            lines.add("event " + event.getChaincodeId() + " " + event.getTxId() + " " + event.getEventName() + " "
                    + text(event.getPayload()));
        }
        for (NsReadWriteSet set : TxReadWriteSet.parseFrom(action.getResults()).getNsRwsetList()) {
            if (set.getNamespace().equals(Proposals.CHAINCODE)) {
                take(
                        lines,
                        KVRWSet.parseFrom(set.getRwset()),
                        transaction.code().equals(Outcome.VALID));
            }
        }
    }

    /** Versions name blocks, and blocks are cut as it happens; whether there was a version is the same everywhere. */
    private void take(List<String> lines, KVRWSet set, boolean valid) {
        set.getReadsList()
                .forEach(read -> lines.add("read " + read.getKey() + (read.hasVersion() ? "" : ", not there")));
        set.getRangeQueriesInfoList()
                .forEach(range -> lines.add("range " + range.getStartKey() + " to " + range.getEndKey()));
        for (KVWrite write : set.getWritesList()) {
            lines.add((write.getIsDelete() ? "delete " : "write ") + write.getKey() + " " + text(write.getValue()));
            if (valid && write.getIsDelete()) {
                worldState.remove(write.getKey());
            } else if (valid) {
                worldState.put(write.getKey(), write.getValue());
            }
        }
    }

    /** Readable, and different for different bytes. */
    static String text(ByteString bytes) {
        return bytes.isValidUtf8()
                ? bytes.toStringUtf8()
                : "hex " + HexFormat.of().formatHex(bytes.toByteArray());
    }

    private static ChaincodeAction action(ByteString data) throws InvalidProtocolBufferException {
        ChaincodeActionPayload payload = ChaincodeActionPayload.parseFrom(
                Transaction.parseFrom(data).getActions(0).getPayload());
        return ChaincodeAction.parseFrom(
                ProposalResponsePayload.parseFrom(payload.getAction().getProposalResponsePayload())
                        .getExtension());
    }
}
