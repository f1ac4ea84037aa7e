// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import com.google.protobuf.ByteString;
import java.time.InstantSource;
import java.util.List;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.MspRegistry;

/** Checks who sent a request, and whether they may. */
public final class AccessCheck {
    private final ChannelConfig channel;
    private final MspRegistry registry;
    private final InstantSource clock;

    /** A check against the channel's memberships and policies. */
    public AccessCheck(ChannelConfig channel, MspRegistry registry, InstantSource clock) {
        this.channel = channel;
        this.registry = registry;
        this.clock = clock;
    }

    /** The channel's name. */
    public String channelId() {
        return channel.channelId();
    }

    /** The memberships, with the identities seen so far. */
    public MspRegistry registry() {
        return registry;
    }

    /**
     * Demands that an identity's certificate holds today.
     *
     * @param who how the message calls the identity
     * @throws MspException if it is not valid yet or no more
     */
    public void demandHolds(Identity identity, String who) throws MspException {
        if (identity.isExpiredAt(clock.instant())) {
            throw new MspException(who + " identity expired");
        }
        if (!identity.holdsAt(clock.instant())) {
            throw new MspException(who + " identity is not valid yet");
        }
    }

    /**
     * Demands that signed data come from an identity of the channel that satisfies a policy.
     *
     * @param policy one of the policy paths of {@link ChannelConfig}
     * @throws MspException if the identity, its dates, its signature or its rights are wrong
     */
    public Identity demandSigned(String policy, ByteString serialized, ByteString data, ByteString signature)
            throws MspException {
        Identity identity = registry.identity(serialized);
        demandHolds(identity, "client");
        if (!identity.key().verifies(data, signature)) {
            throw new MspException("the signature of " + identity.mspId() + " over the request is invalid");
        }
        channel.policies().demand(policy, List.of(identity));
        return identity;
    }

    /**
     * Demands that an identity satisfies a policy; its signature has been verified before.
     *
     * @throws MspException if it does not
     */
    public void demandPolicy(String policy, Identity identity) throws MspException {
        channel.policies().demand(policy, List.of(identity));
    }
}
