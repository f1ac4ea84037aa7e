// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.Code;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.CommitStatusResponse;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EndorseResponse;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.gateway.SubmitResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * A gateway service that answers from queues, one entry a call, and keeps every request. An empty queue means the
 * everyday answer: endorsed, taken, committed as valid in block 7.
 */
final class FakePeer extends GatewayGrpc.GatewayImplBase {
    final List<String> endorsedTxIds = new CopyOnWriteArrayList<>();
    final List<String> submittedTxIds = new CopyOnWriteArrayList<>();
    final List<String> askedTxIds = new CopyOnWriteArrayList<>();
    final List<List<String>> arguments = new CopyOnWriteArrayList<>();
    final Queue<Supplier<StatusRuntimeException>> endorseFailures = new ArrayDeque<>();
    final Queue<Supplier<StatusRuntimeException>> submitFailures = new ArrayDeque<>();
    final Queue<Object> commitAnswers = new ArrayDeque<>();
    final Queue<ChaincodeEventsResponse> events = new ArrayDeque<>();
    final List<String> eventsAskedAfter = new CopyOnWriteArrayList<>();
    Function<String, String> resultFor = txId -> "{\"txId\":\"" + txId + "\"}";
    Function<List<String>, ByteString> evaluation = list -> ByteString.copyFromUtf8("{}");

    @Override
    public void evaluate(EvaluateRequest request, StreamObserver<EvaluateResponse> observer) {
        try {
            List<String> call = argumentsOf(request.getProposedTransaction());
            arguments.add(call);
            observer.onNext(EvaluateResponse.newBuilder()
                    .setResult(Response.newBuilder().setStatus(200).setPayload(evaluation.apply(call)))
                    .build());
            observer.onCompleted();
        } catch (StatusRuntimeException e) {
            observer.onError(e);
        }
    }

    @Override
    public void endorse(EndorseRequest request, StreamObserver<EndorseResponse> observer) {
        endorsedTxIds.add(request.getTransactionId());
        arguments.add(argumentsOf(request.getProposedTransaction()));
        Supplier<StatusRuntimeException> failure = endorseFailures.poll();
        if (failure != null) {
            observer.onError(failure.get());
            return;
        }
        observer.onNext(EndorseResponse.newBuilder()
                .setPreparedTransaction(envelope(resultFor.apply(request.getTransactionId())))
                .build());
        observer.onCompleted();
    }

    @Override
    public void submit(SubmitRequest request, StreamObserver<SubmitResponse> observer) {
        submittedTxIds.add(request.getTransactionId());
        Supplier<StatusRuntimeException> failure = submitFailures.poll();
        if (failure != null) {
            observer.onError(failure.get());
            return;
        }
        observer.onNext(SubmitResponse.getDefaultInstance());
        observer.onCompleted();
    }

    @Override
    public void commitStatus(SignedCommitStatusRequest signed, StreamObserver<CommitStatusResponse> observer) {
        CommitStatusRequest request;
        try {
            request = CommitStatusRequest.parseFrom(signed.getRequest());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
        askedTxIds.add(request.getTransactionId());
        Object answer = commitAnswers.poll();
        if (answer instanceof StatusRuntimeException failure) {
            observer.onError(failure);
            return;
        }
        TxValidationCode code = answer == null ? TxValidationCode.VALID : (TxValidationCode) answer;
        observer.onNext(CommitStatusResponse.newBuilder()
                .setBlockNumber(7)
                .setResult(code)
                .build());
        observer.onCompleted();
    }

    @Override
    public void chaincodeEvents(
            SignedChaincodeEventsRequest request, StreamObserver<ChaincodeEventsResponse> observer) {
        try {
            eventsAskedAfter.add(
                    ChaincodeEventsRequest.parseFrom(request.getRequest()).getAfterTransactionId());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
        events.forEach(observer::onNext);
        observer.onError(Status.UNAVAILABLE.withDescription("going away").asRuntimeException());
    }

    /** A failure as the peer's gateway reports it: a sentence and one detail for each peer that failed. */
    static StatusRuntimeException failure(Code code, String message, ErrorDetail... details) {
        com.google.rpc.Status.Builder status =
                com.google.rpc.Status.newBuilder().setCode(code.getNumber()).setMessage(message);
        for (ErrorDetail detail : details) {
            status.addDetails(Any.pack(detail));
        }
        return StatusProto.toStatusRuntimeException(status.build());
    }

    static ErrorDetail detail(String mspId, String message) {
        return ErrorDetail.newBuilder()
                .setAddress("peer:7051")
                .setMspId(mspId)
                .setMessage(message)
                .build();
    }

    private static List<String> argumentsOf(SignedProposal signed) {
        try {
            Proposal proposal = Proposal.parseFrom(signed.getProposalBytes());
            ChaincodeProposalPayload payload = ChaincodeProposalPayload.parseFrom(proposal.getPayload());
            return ChaincodeInvocationSpec.parseFrom(payload.getInput())
                    .getChaincodeSpec()
                    .getInput()
                    .getArgsList()
                    .stream()
                    .map(ByteString::toStringUtf8)
                    .toList();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Envelope envelope(String result) {
        ChaincodeAction action = ChaincodeAction.newBuilder()
                .setResponse(Response.newBuilder().setStatus(200).setPayload(ByteString.copyFromUtf8(result)))
                .build();
        ChaincodeActionPayload actionPayload = ChaincodeActionPayload.newBuilder()
                .setAction(ChaincodeEndorsedAction.newBuilder()
                        .setProposalResponsePayload(ProposalResponsePayload.newBuilder()
                                .setExtension(action.toByteString())
                                .build()
                                .toByteString()))
                .build();
        Transaction transaction = Transaction.newBuilder()
                .addActions(TransactionAction.newBuilder().setPayload(actionPayload.toByteString()))
                .build();
        org.hyperledger.fabric.protos.common.Header header = org.hyperledger.fabric.protos.common.Header.newBuilder()
                .setChannelHeader(org.hyperledger.fabric.protos.common.ChannelHeader.newBuilder()
                        .setChannelId("forest")
                        .build()
                        .toByteString())
                .build();
        Payload payload = Payload.newBuilder()
                .setHeader(header)
                .setData(transaction.toByteString())
                .build();
        return Envelope.newBuilder().setPayload(payload.toByteString()).build();
    }
}
