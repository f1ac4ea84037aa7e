// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Status.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.ledger.TransactionLocation;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.peer.PeerNode;
import org.forestledger.embedded.protocol.BlockFlags;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.forestledger.embedded.protocol.TransactionParts;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Streams the chaincode events of valid transactions, block by block, from a start on and without end. */
final class EventsCall {
    private static final long WAIT_MS = 200;

    private final PeerNode peer;

    EventsCall(PeerNode peer) {
        this.peer = peer;
    }

    /** Runs until the client goes away or the peer stops. */
    void stream(SignedChaincodeEventsRequest signed, StreamSender<ChaincodeEventsResponse> sender)
            throws InterruptedException, IOException {
        ChaincodeEventsRequest request = checked(signed);
        Ledger ledger = peer.ledger();
        boolean[] isPast = {request.getAfterTransactionId().isEmpty()};
        long next = start(request, ledger);
        while (!sender.isCancelled()) {
            if (!ledger.signal().awaitBlock(next, WAIT_MS)) {
                if (ledger.signal().isClosed()) {
                    throw Failures.of(Code.UNAVAILABLE, "the peer is stopping");
                }
                continue;
            }
            Optional<Block> block = ledger.block(next);
            if (block.isEmpty()) {
                throw Failures.of(Code.ABORTED, "block " + next + " is not in the store");
            }
            List<ChaincodeEvent> events = events(block.get(), request, isPast);
            if (!events.isEmpty()
                    && !sender.send(ChaincodeEventsResponse.newBuilder()
                            .setBlockNumber(next)
                            .addAllEvents(events)
                            .build())) {
                return;
            }
            next++;
        }
    }

    private ChaincodeEventsRequest checked(SignedChaincodeEventsRequest signed) {
        if (signed.getRequest().isEmpty()) {
            throw Failures.of(Code.INVALID_ARGUMENT, "a chaincode events request is required");
        }
        ChaincodeEventsRequest request;
        try {
            request = Messages.parse(ChaincodeEventsRequest.parser(), signed.getRequest(), "request");
        } catch (MalformedMessageException e) {
            throw Failures.of(Code.INVALID_ARGUMENT, "invalid chaincode events request: " + e.getMessage());
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

    private static long start(ChaincodeEventsRequest request, Ledger ledger) {
        if (!request.getAfterTransactionId().isEmpty()) {
            Optional<TransactionLocation> after = ledger.transaction(request.getAfterTransactionId());
            if (after.isPresent()) {
                return after.get().block();
            }
        }
        SeekPosition position = request.getStartPosition();
        return switch (position.getTypeCase()) {
            case SPECIFIED -> position.getSpecified().getNumber();
            case NEXT_COMMIT, TYPE_NOT_SET -> ledger.height();
            case OLDEST, NEWEST ->
                throw Failures.of(Code.INVALID_ARGUMENT, "invalid start position type: " + position.getTypeCase());
        };
    }

    private static List<ChaincodeEvent> events(Block block, ChaincodeEventsRequest request, boolean[] isPast) {
        List<ChaincodeEvent> result = new ArrayList<>();
        for (int i = 0; i < block.getData().getDataCount(); i++) {
            if (BlockFlags.code(block, i) != TxValidationCode.VALID) {
                continue;
            }
            Optional<ChaincodeEvent> event = event(block, i);
            if (event.isEmpty()) {
                continue;
            }
            if (!isPast[0]) {
                isPast[0] = event.get().getTxId().equals(request.getAfterTransactionId());
            } else if (event.get().getChaincodeId().equals(request.getChaincodeId())) {
                result.add(event.get());
            }
        }
        return result;
    }

    private static Optional<ChaincodeEvent> event(Block block, int index) {
        try {
            var envelope = block.getData().getData(index);
            if (TransactionParts.channelHeader(envelope).getType() != HeaderType.ENDORSER_TRANSACTION_VALUE) {
                return Optional.empty();
            }
            var events = TransactionParts.parse(envelope).action().getEvents();
            return events.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Messages.parse(ChaincodeEvent.parser(), events, "ChaincodeEvent"));
        } catch (MalformedMessageException e) {
            throw new IllegalStateException("A valid transaction must be readable", e);
        }
    }
}
