// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.forestledger.embedded.ledger.SimulationException;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.hyperledger.fabric.protos.peer.ChaincodeAdditionalParams;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type;

/** One conversation with a chaincode process, from its registration to its end; many transactions run on it at once. */
final class ChaincodeStream implements StreamObserver<ChaincodeMessage> {
    private static final Logger LOG = System.getLogger(ChaincodeStream.class.getName());
    private static final int BATCH_MAX = 1000;

    private final String expectedId;
    private final StateRequests requests;
    private final Executor executor;
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Object sendLock = new Object();
    private StreamObserver<ChaincodeMessage> out;

    ChaincodeStream(String expectedId, StateRequests requests, Executor executor) {
        this.expectedId = expectedId;
        this.requests = requests;
        this.executor = executor;
    }

    /** Gives the stream its way out; called once, right after dialling. */
    void attach(StreamObserver<ChaincodeMessage> sender) {
        synchronized (sendLock) {
            out = sender;
        }
    }

    /** Completes when the chaincode has registered, or fails with the reason why it never will. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Completes when the conversation is over. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    boolean isOpen() {
        return ready.isDone() && !ready.isCompletedExceptionally() && !ended.isDone();
    }

    /**
     * Sends a transaction to the chaincode.
     *
     * @throws ChaincodeException if the same transaction runs already or the conversation is over
     */
    void begin(Invocation invocation, ChaincodeMessage message) throws ChaincodeException {
        if (running.putIfAbsent(invocation.transactionId(), invocation) != null) {
            throw new ChaincodeException(
                    "txid: " + invocation.transactionId() + "(" + invocation.channelId() + ") exists");
        }
        if (ended.isDone()) {
            running.remove(invocation.transactionId());
            throw new ChaincodeException(ChaincodeException.STREAM_TERMINATED);
        }
        send(message);
    }

    /** Forgets a transaction; what its chaincode still asks is answered with an error. */
    void end(Invocation invocation) {
        running.remove(invocation.transactionId(), invocation);
    }

    @Override
    public void onNext(ChaincodeMessage message) {
        switch (message.getType()) {
            case REGISTER -> register(message);
            case KEEPALIVE -> send(message);
            case COMPLETED, ERROR -> complete(message);
            // The blocks are read from disk, which must not hold up the other transactions.
            case GET_HISTORY_FOR_KEY -> later(message);
            default -> respond(message);
        }
    }

    private void later(ChaincodeMessage message) {
        try {
            executor.execute(() -> respond(message));
        } catch (RejectedExecutionException e) {
            fail(message, "the peer is stopping");
        }
    }

    private void register(ChaincodeMessage message) {
        String id;
        try {
            id = ChaincodeID.parseFrom(message.getPayload()).getName();
        } catch (InvalidProtocolBufferException e) {
            close("The chaincode's registration cannot be read: " + e.getMessage());
            return;
        }
        if (!id.equals(expectedId)) {
            close("The chaincode registered as \"" + id + "\" but \"" + expectedId + "\" was expected");
            return;
        }
        send(ChaincodeMessage.newBuilder().setType(Type.REGISTERED).build());
        send(ChaincodeMessage.newBuilder()
                .setType(Type.READY)
                .setPayload(ChaincodeAdditionalParams.newBuilder()
                        .setUseWriteBatch(true)
                        .setMaxSizeWriteBatch(BATCH_MAX)
                        .setUseGetMultipleKeys(true)
                        .setMaxSizeGetMultipleKeys(BATCH_MAX)
                        .build()
                        .toByteString())
                .build());
        ready.complete(null);
    }

    private void complete(ChaincodeMessage message) {
        Invocation invocation = running.remove(message.getTxid());
        if (invocation != null) {
            invocation.answer().complete(message);
        }
    }

    private void respond(ChaincodeMessage message) {
        Invocation invocation = running.get(message.getTxid());
        if (invocation == null || !invocation.channelId().equals(message.getChannelId())) {
            fail(message, "no ledger context");
            return;
        }
        try {
            ByteString payload = requests.answer(message, invocation);
            send(ChaincodeMessage.newBuilder()
                    .setType(Type.RESPONSE)
                    .setPayload(payload)
                    .setTxid(message.getTxid())
                    .setChannelId(message.getChannelId())
                    .build());
        } catch (SimulationException | MalformedMessageException e) {
            fail(message, e.getMessage());
        } catch (RuntimeException e) {
            // The chaincode must get an answer to every request, or its thread waits for ever.
            fail(message, "the peer failed: " + e);
        }
    }

    private void fail(ChaincodeMessage message, String reason) {
        String text = message.getType() + " failed: transaction ID: " + message.getTxid() + ": " + reason;
        // The Java shim does not pass these words on to the chaincode, so they are said here as well.
        LOG.log(Level.WARNING, text);
        send(ChaincodeMessage.newBuilder()
                .setType(Type.ERROR)
                .setPayload(ByteString.copyFromUtf8(text))
                .setTxid(message.getTxid())
                .setChannelId(message.getChannelId())
                .build());
    }

    private void send(ChaincodeMessage message) {
        synchronized (sendLock) {
            if (!ended.isDone() && out != null) {
                out.onNext(message);
            }
        }
    }

    /** Breaks off a conversation that has gone wrong. */
    void close(String reason) {
        finish(reason);
        synchronized (sendLock) {
            if (out instanceof ClientCallStreamObserver<ChaincodeMessage> call) {
                call.cancel(reason, null);
            }
        }
    }

    /** Says goodbye, so that the chaincode sees an end and not a failure. */
    void leave() {
        synchronized (sendLock) {
            if (out != null && !ended.isDone()) {
                out.onCompleted();
            }
        }
        finish("the peer is stopping");
    }

    @Override
    public void onError(Throwable error) {
        finish(String.valueOf(error.getMessage()));
    }

    @Override
    public void onCompleted() {
        finish("the chaincode closed the connection");
    }

    private void finish(String reason) {
        ready.completeExceptionally(new ChaincodeException(reason));
        ended.complete(null);
        for (Invocation invocation : running.values()) {
            running.remove(invocation.transactionId(), invocation);
            invocation.answer().completeExceptionally(new ChaincodeException(ChaincodeException.STREAM_TERMINATED));
        }
    }
}
