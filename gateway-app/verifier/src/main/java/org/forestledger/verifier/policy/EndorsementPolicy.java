// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.msp.Identity;
import org.forestledger.verifier.msp.NodeRole;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.ApplicationPolicy;

/**
 * Who must endorse, with words for it.
 *
 * @param text the rule as text, for messages
 * @param policy the rule; nobody satisfies one that cannot be read, as in Fabric
 */
public record EndorsementPolicy(String text, Policy policy) {
    /**
     * The policy that a chaincode definition or a collection carries.
     *
     * @param bytes Fabric's application policy: a signature policy, or the name of a policy of the channel
     * @param channel the policies of the channel as they are in force
     */
    public static EndorsementPolicy of(ByteString bytes, ConfigPolicies channel) {
        try {
            ApplicationPolicy policy = ApplicationPolicy.parseFrom(bytes);
            return switch (policy.getTypeCase()) {
                case SIGNATURE_POLICY -> signature(policy.getSignaturePolicy());
                case CHANNEL_CONFIG_POLICY_REFERENCE -> reference(policy.getChannelConfigPolicyReference(), channel);
                case TYPE_NOT_SET -> nobody("a policy of no kind");
            };
        } catch (InvalidProtocolBufferException e) {
            // Bytes that are no policy are one that nobody satisfies.
            return nobody("a policy that is not readable");
        }
    }

    /**
     * The policy that a single key carries.
     *
     * @param bytes Fabric's signature policy
     */
    public static EndorsementPolicy ofKey(ByteString bytes) {
        try {
            return signature(SignaturePolicyEnvelope.parseFrom(bytes));
        } catch (InvalidProtocolBufferException e) {
            // As above: nobody satisfies it.
            return nobody("a policy that is not readable");
        }
    }

    /**
     * A policy of the channel by its name, or the one for a channel that lacks it.
     *
     * @param path absolute name
     * @param channel the policies of the channel as they are in force
     * @param otherwise what holds without it
     */
    public static EndorsementPolicy named(String path, ConfigPolicies channel, EndorsementPolicy otherwise) {
        Optional<Policy> policy = channel.absolute(path);
        return policy.isPresent() ? new EndorsementPolicy(path, policy.get()) : otherwise;
    }

    /**
     * A peer of each of some organisations.
     *
     * @param mspIds Fabric's names of the organisations
     */
    public static EndorsementPolicy allPeers(Set<String> mspIds) {
        return new EndorsementPolicy("a peer of each of " + String.join(", ", mspIds), signers -> mspIds.stream()
                .allMatch(mspId -> signers.stream().anyMatch(isPeerOf(mspId))));
    }

    /**
     * A number of organisations of some, by any member.
     *
     * @param needed how many organisations
     * @param mspIds Fabric's names of the organisations
     */
    public static EndorsementPolicy membersOf(int needed, Set<String> mspIds) {
        return new EndorsementPolicy(
                needed + " of " + String.join(", ", mspIds),
                signers -> signers.stream()
                                .map(Identity::mspId)
                                .filter(mspIds::contains)
                                .distinct()
                                .count()
                        >= needed);
    }

    /**
     * Whether a definition's policy wants a peer of each of these organisations and nothing else.
     *
     * @param bytes Fabric's application policy
     * @param mspIds Fabric's names of the organisations
     */
    public static boolean isAllPeers(ByteString bytes, Set<String> mspIds) {
        try {
            return SignaturePolicies.isAllPeers(
                    ApplicationPolicy.parseFrom(bytes).getSignaturePolicy(), mspIds);
        } catch (InvalidProtocolBufferException e) {
            // What cannot be read is not that policy.
            return false;
        }
    }

    private static EndorsementPolicy signature(SignaturePolicyEnvelope envelope) {
        try {
            return new EndorsementPolicy(SignaturePolicyText.of(envelope), SignaturePolicies.of(envelope));
        } catch (UnusableInputException e) {
            // Fabric refuses what it cannot compile, so that no signature satisfies it.
            return nobody("a policy that cannot be evaluated");
        }
    }

    private static EndorsementPolicy reference(String path, ConfigPolicies channel) {
        return named(path, channel, nobody("the policy " + path + ", which the channel lacks"));
    }

    private static EndorsementPolicy nobody(String text) {
        return new EndorsementPolicy(text, EndorsementPolicy::never);
    }

    private static boolean never(List<Identity> signers) {
        return false;
    }

    private static java.util.function.Predicate<Identity> isPeerOf(String mspId) {
        return signer -> signer.mspId().equals(mspId) && signer.roles().contains(NodeRole.PEER);
    }
}
