// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.orderer;

import java.time.InstantSource;
import java.util.List;
import org.forestledger.embedded.genesis.BatchLimits;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.MspRegistry;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.common.Status;

/** Decides which envelopes are ordered: right channel, right type, small enough, signed by somebody who may write. */
final class EnvelopeFilter {
    private final ChannelConfig channel;
    private final BatchLimits limits;
    private final MspRegistry registry;
    private final InstantSource clock;

    EnvelopeFilter(ChannelConfig channel, BatchLimits limits, MspRegistry registry, InstantSource clock) {
        this.channel = channel;
        this.limits = limits;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * Lets an envelope through.
     *
     * @throws OrderRefusedException with Fabric's status and words if it does not
     */
    void check(Envelope envelope) throws OrderRefusedException {
        if (envelope.getPayload().isEmpty()) {
            throw new OrderRefusedException(Status.BAD_REQUEST, "message was empty");
        }
        ChannelHeader header;
        SignatureHeader signatureHeader;
        try {
            Payload payload = Messages.parse(Payload.parser(), envelope.getPayload(), "Payload");
            header = Messages.parse(ChannelHeader.parser(), payload.getHeader().getChannelHeader(), "ChannelHeader");
            signatureHeader = Messages.parse(
                    SignatureHeader.parser(), payload.getHeader().getSignatureHeader(), "SignatureHeader");
        } catch (MalformedMessageException e) {
            throw new OrderRefusedException(Status.BAD_REQUEST, "could not determine channel ID: " + e.getMessage());
        }
        if (!header.getChannelId().equals(channel.channelId())) {
            throw new OrderRefusedException(Status.BAD_REQUEST, "channel does not exist");
        }
        if (header.getType() != HeaderType.ENDORSER_TRANSACTION_VALUE) {
            throw new OrderRefusedException(
                    Status.BAD_REQUEST, "this network orders endorsed transactions only; its configuration is fixed");
        }
        int size = envelope.getPayload().size() + envelope.getSignature().size();
        if (size > limits.bytesAbsolute()) {
            throw new OrderRefusedException(
                    Status.BAD_REQUEST,
                    "message payload is " + size + " bytes and exceeds maximum allowed " + limits.bytesAbsolute()
                            + " bytes");
        }
        checkSender(envelope, signatureHeader);
    }

    private void checkSender(Envelope envelope, SignatureHeader header) throws OrderRefusedException {
        Identity sender;
        try {
            sender = registry.identity(header.getCreator());
        } catch (MspException e) {
            throw new OrderRefusedException(Status.FORBIDDEN, "permission denied: " + e.getMessage());
        }
        if (!sender.holdsAt(clock.instant())) {
            throw new OrderRefusedException(Status.BAD_REQUEST, "broadcast client identity expired");
        }
        if (!sender.key().verifies(envelope.getPayload(), envelope.getSignature())
                || !channel.policies().isSatisfied(ChannelConfig.CHANNEL_WRITERS, List.of(sender))) {
            throw new OrderRefusedException(
                    Status.FORBIDDEN,
                    "implicit policy evaluation failed - 0 sub-policies were satisfied, but this policy requires 1"
                            + " of the 'Writers' sub-policies to be satisfied: permission denied");
        }
    }
}
