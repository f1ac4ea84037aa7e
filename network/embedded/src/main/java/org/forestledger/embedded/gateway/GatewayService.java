// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Status.Code;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.TransactionLocation;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.orderer.OrderRefusedException;
import org.forestledger.embedded.orderer.Orderer;
import org.forestledger.embedded.peer.PeerNode;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.CommitStatusResponse;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EndorseResponse;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.gateway.SubmitResponse;

/** Fabric's gateway service on one organisation's peer. */
final class GatewayService extends GatewayGrpc.GatewayImplBase {
    private final PeerNode peer;
    private final Orderer orderer;
    private final EvaluateCall evaluateCall;
    private final EndorseCall endorseCall;
    private final EventsCall eventsCall;
    private final Executor executor;

    GatewayService(PeerDirectory directory, Orderer orderer, Executor executor) {
        this.peer = directory.local().node();
        this.orderer = orderer;
        this.executor = executor;
        this.evaluateCall = new EvaluateCall(directory);
        this.endorseCall = new EndorseCall(directory, executor);
        this.eventsCall = new EventsCall(peer);
    }

    @Override
    public void evaluate(EvaluateRequest request, StreamObserver<EvaluateResponse> observer) {
        Answers.give(observer, () -> evaluateCall.evaluate(request));
    }

    @Override
    public void endorse(EndorseRequest request, StreamObserver<EndorseResponse> observer) {
        Answers.give(observer, () -> endorseCall.endorse(request));
    }

    @Override
    public void submit(SubmitRequest request, StreamObserver<SubmitResponse> observer) {
        Answers.give(observer, () -> {
            if (!request.hasPreparedTransaction()) {
                throw Failures.of(Code.INVALID_ARGUMENT, "a prepared transaction is required");
            }
            if (request.getPreparedTransaction().getSignature().isEmpty()) {
                throw Failures.of(Code.INVALID_ARGUMENT, "prepared transaction must be signed");
            }
            order(request);
            return SubmitResponse.getDefaultInstance();
        });
    }

    private void order(SubmitRequest request) {
        try {
            orderer.submit(request.getPreparedTransaction());
        } catch (OrderRefusedException e) {
            String text = "received unsuccessful response from orderer: status="
                    + e.status().name() + ", info=" + e.getMessage();
            boolean isClientFault = e.status().getNumber() < 500;
            throw Failures.of(
                    isClientFault ? Code.ABORTED : Code.UNAVAILABLE,
                    isClientFault ? text : "no orderers could successfully process transaction: " + text);
        }
    }

    @Override
    public void commitStatus(SignedCommitStatusRequest signed, StreamObserver<CommitStatusResponse> observer) {
        CompletableFuture<TransactionLocation> commit;
        try {
            commit = peer.ledger().awaitTransaction(checked(signed).getTransactionId());
        } catch (RuntimeException e) {
            observer.onError(Answers.failure(e));
            return;
        }
        ServerCallStreamObserver<CommitStatusResponse> call = (ServerCallStreamObserver<CommitStatusResponse>) observer;
        call.setOnCancelHandler(() -> commit.cancel(false));
        commit.whenCompleteAsync((location, failure) -> answer(call, location, failure), executor);
    }

    private static void answer(
            ServerCallStreamObserver<CommitStatusResponse> call, TransactionLocation location, Throwable failure) {
        if (call.isCancelled()) {
            return;
        }
        if (failure != null) {
            call.onError(Failures.of(Code.UNAVAILABLE, failure.getMessage()));
            return;
        }
        call.onNext(CommitStatusResponse.newBuilder()
                .setResult(location.code())
                .setBlockNumber(location.block())
                .build());
        call.onCompleted();
    }

    private CommitStatusRequest checked(SignedCommitStatusRequest signed) {
        if (signed.getRequest().isEmpty()) {
            throw Failures.of(Code.INVALID_ARGUMENT, "a commit status request is required");
        }
        CommitStatusRequest request;
        try {
            request = Messages.parse(CommitStatusRequest.parser(), signed.getRequest(), "request");
        } catch (MalformedMessageException e) {
            throw Failures.of(Code.INVALID_ARGUMENT, "invalid status request: " + e.getMessage());
        }
        if (request.getIdentity().isEmpty()) {
            throw Failures.of(Code.INVALID_ARGUMENT, "no identity provided");
        }
        if (request.getChannelId().isEmpty()) {
            throw Failures.of(Code.INVALID_ARGUMENT, "no channel ID provided");
        }
        if (request.getTransactionId().isEmpty()) {
            throw Failures.of(Code.INVALID_ARGUMENT, "transaction ID should not be empty");
        }
        if (!request.getChannelId().equals(peer.access().channelId())) {
            throw Failures.of(Code.NOT_FOUND, "channel does not exist: " + request.getChannelId());
        }
        try {
            peer.access()
                    .demandSigned(
                            ChannelConfig.READERS, request.getIdentity(), signed.getRequest(), signed.getSignature());
        } catch (MspException e) {
            throw Failures.of(Code.PERMISSION_DENIED, e.getMessage());
        }
        return request;
    }

    @Override
    public void chaincodeEvents(
            SignedChaincodeEventsRequest request, StreamObserver<ChaincodeEventsResponse> observer) {
        StreamSender<ChaincodeEventsResponse> sender = new StreamSender<>(observer);
        executor.execute(() -> {
            try {
                eventsCall.stream(request, sender);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                sender.fail(Failures.of(Code.UNAVAILABLE, "the peer is stopping"));
            } catch (IOException e) {
                sender.fail(Failures.of(Code.ABORTED, e.getMessage()));
            } catch (RuntimeException e) {
                sender.fail(Answers.failure(e));
            }
        });
    }
}
