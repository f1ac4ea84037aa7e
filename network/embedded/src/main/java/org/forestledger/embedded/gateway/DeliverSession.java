// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.peer.PeerNode;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** Answers requests for blocks on one stream. */
final class DeliverSession {
    /** How far a request's timestamp may be from this peer's clock. */
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private static final long WAIT_MS = 200;

    private final PeerNode peer;
    private final InstantSource clock;
    private final StreamSender<DeliverResponse> sender;
    private final Function<Block, DeliverResponse> form;

    DeliverSession(
            PeerNode peer,
            InstantSource clock,
            StreamSender<DeliverResponse> sender,
            Function<Block, DeliverResponse> form) {
        this.peer = peer;
        this.clock = clock;
        this.sender = sender;
        this.form = form;
    }

    /**
     * Sends the blocks of one request.
     *
     * @return the status that ends the answer
     * @throws InterruptedException if the sending thread is to end
     * @throws IOException if the disk fails
     */
    Status deliver(Envelope envelope) throws InterruptedException, IOException {
        SeekInfo seek;
        Identity reader;
        try {
            Payload payload = Messages.parse(Payload.parser(), envelope.getPayload(), "Payload");
            ChannelHeader header =
                    Messages.parse(ChannelHeader.parser(), payload.getHeader().getChannelHeader(), "ChannelHeader");
            if (!header.hasTimestamp() || !isNear(header)) {
                return Status.BAD_REQUEST;
            }
            if (!header.getChannelId().equals(peer.access().channelId())) {
                return Status.NOT_FOUND;
            }
            SignatureHeader signatureHeader = Messages.parse(
                    SignatureHeader.parser(), payload.getHeader().getSignatureHeader(), "SignatureHeader");
            seek = Messages.parse(SeekInfo.parser(), payload.getData(), "SeekInfo");
            reader = peer.access()
                    .demandSigned(
                            ChannelConfig.READERS,
                            signatureHeader.getCreator(),
                            envelope.getPayload(),
                            envelope.getSignature());
        } catch (MalformedMessageException e) {
            return Status.BAD_REQUEST;
        } catch (MspException e) {
            return Status.FORBIDDEN;
        }
        if (!seek.hasStart() || !seek.hasStop()) {
            return Status.BAD_REQUEST;
        }
        return send(seek, reader);
    }

    /** The client's seconds may be any number, also one that is no time at all. */
    private boolean isNear(ChannelHeader header) {
        long seconds = header.getTimestamp().getSeconds();
        Instant now = clock.instant();
        return seconds >= now.minus(WINDOW).getEpochSecond()
                && seconds <= now.plus(WINDOW).getEpochSecond();
    }

    private Status send(SeekInfo seek, Identity reader) throws InterruptedException, IOException {
        Ledger ledger = peer.ledger();
        long start = position(seek.getStart(), ledger);
        boolean isOneNewest = seek.getStart().equals(seek.getStop());
        long stop =
                switch (seek.getStop().getTypeCase()) {
                    case OLDEST -> start;
                    case NEWEST -> isOneNewest ? start : ledger.height() - 1;
                    case SPECIFIED -> seek.getStop().getSpecified().getNumber();
                    case NEXT_COMMIT, TYPE_NOT_SET -> start;
                };
        if (Long.compareUnsigned(stop, start) < 0) {
            return Status.BAD_REQUEST;
        }
        for (long next = start; !sender.isCancelled(); next++) {
            if (seek.getBehavior() == SeekInfo.SeekBehavior.FAIL_IF_NOT_READY && next >= ledger.height()) {
                return Status.NOT_FOUND;
            }
            if (!awaitBlock(ledger, next)) {
                return Status.SERVICE_UNAVAILABLE;
            }
            if (reader.isExpiredAt(clock.instant())) {
                return Status.FORBIDDEN;
            }
            Optional<Block> block = ledger.block(next);
            if (block.isEmpty()) {
                return Status.NOT_FOUND;
            }
            sender.send(form.apply(block.get()));
            if (next == stop) {
                return Status.SUCCESS;
            }
        }
        return Status.SUCCESS;
    }

    private boolean awaitBlock(Ledger ledger, long number) throws InterruptedException {
        while (!sender.isCancelled()) {
            if (ledger.signal().awaitBlock(number, WAIT_MS)) {
                return true;
            }
            if (ledger.signal().isClosed()) {
                return false;
            }
        }
        return false;
    }

    private static long position(SeekPosition position, Ledger ledger) {
        return switch (position.getTypeCase()) {
            case OLDEST -> 0;
            case NEWEST -> ledger.height() - 1;
            case SPECIFIED -> position.getSpecified().getNumber();
            case NEXT_COMMIT, TYPE_NOT_SET -> ledger.height();
        };
    }
}
