// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Optional;
import org.forestledger.verifier.UnusableInputException;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** The named policies of a channel configuration. */
public final class ConfigPolicies {
    private final ConfigGroup channel;

    /**
     * Over a channel configuration.
     *
     * @param channel its root group
     */
    public ConfigPolicies(ConfigGroup channel) {
        this.channel = channel;
    }

    /**
     * A policy by its place.
     *
     * @param name policy name, for example {@code BlockValidation}
     * @param groups the groups from the root down, for example {@code Orderer}
     * @return empty if there is no such group or policy
     * @throws UnusableInputException if the policy is there but is not readable
     */
    public Optional<Policy> find(String name, String... groups) {
        ConfigGroup group = channel;
        for (String part : groups) {
            group = group.getGroupsMap().get(part);
            if (group == null) {
                return Optional.empty();
            }
        }
        return compile(group, name);
    }

    private static Optional<Policy> compile(ConfigGroup group, String name) {
        ConfigPolicy policy = group.getPoliciesMap().get(name);
        if (policy == null) {
            return Optional.empty();
        }
        try {
            return switch (policy.getPolicy().getType()) {
                case org.hyperledger.fabric.protos.common.Policy.PolicyType.SIGNATURE_VALUE ->
                    Optional.of(SignaturePolicies.of(
                            SignaturePolicyEnvelope.parseFrom(policy.getPolicy().getValue())));
                case org.hyperledger.fabric.protos.common.Policy.PolicyType.IMPLICIT_META_VALUE ->
                    Optional.of(implicit(
                            group,
                            ImplicitMetaPolicy.parseFrom(policy.getPolicy().getValue())));
                default ->
                    throw new UnusableInputException(
                            "The policy " + name + " in the channel configuration is of a kind that is not supported.");
            };
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException(
                    "The policy " + name + " in the channel configuration is not readable.", e);
        }
    }

    private static Policy implicit(ConfigGroup group, ImplicitMetaPolicy meta) {
        // A group without the policy counts as one that is never satisfied.
        List<Policy> parts = group.getGroupsMap().values().stream()
                .map(part -> compile(part, meta.getSubPolicy()).orElse(signers -> false))
                .toList();
        int needed =
                switch (meta.getRule()) {
                    case ANY -> 1;
                    case ALL -> parts.size();
                    case MAJORITY -> parts.size() / 2 + 1;
                    case UNRECOGNIZED ->
                        throw new UnusableInputException("A policy in the channel configuration has an unknown rule.");
                };
        return signers ->
                parts.stream().filter(part -> part.isSatisfiedBy(signers)).count() >= needed;
    }
}
