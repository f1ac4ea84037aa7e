// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.forestledger.embedded.ledger.TxSimulator;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** One running transaction of a chaincode: its simulation, its open queries and its answer to come. */
final class Invocation {
    private final String channelId;
    private final String transactionId;
    private final String namespace;
    private final TxSimulator simulator;
    private final CompletableFuture<ChaincodeMessage> answer = new CompletableFuture<>();
    private final Map<String, QueryCursor> cursors = new HashMap<>();
    private int nextCursor;

    Invocation(String channelId, String transactionId, String namespace, TxSimulator simulator) {
        this.channelId = channelId;
        this.transactionId = transactionId;
        this.namespace = namespace;
        this.simulator = simulator;
    }

    String channelId() {
        return channelId;
    }

    String transactionId() {
        return transactionId;
    }

    String namespace() {
        return namespace;
    }

    TxSimulator simulator() {
        return simulator;
    }

    CompletableFuture<ChaincodeMessage> answer() {
        return answer;
    }

    String newCursorId() {
        nextCursor++;
        return transactionId + "-" + nextCursor;
    }

    Map<String, QueryCursor> cursors() {
        return cursors;
    }
}
