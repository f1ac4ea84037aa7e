// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.verifier.UnusableInputException;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** The named policies of a channel configuration, all of them compiled at once. */
public final class ConfigPolicies {
    /** Name of the root group, with which absolute names begin. */
    public static final String ROOT = "Channel";

    private static final String SEPARATOR = "/";

    private final Map<String, Policy> byPath = new HashMap<>();

    /**
     * Over a channel configuration.
     *
     * @param channel its root group
     * @throws UnusableInputException if a policy in it is not readable or is of an unknown kind
     */
    public ConfigPolicies(ConfigGroup channel) {
        compile(SEPARATOR + ROOT, channel);
    }

    /**
     * A policy by its place.
     *
     * @param name policy name, for example {@code BlockValidation}
     * @param groups the groups from the root down, for example {@code Orderer}
     * @return empty if there is no such group or policy
     */
    public Optional<Policy> find(String name, String... groups) {
        return deciding(String.join(SEPARATOR, List.of(groups)), name);
    }

    /**
     * A policy by its absolute name, for example {@code /Channel/Application/Endorsement}.
     *
     * @param path absolute name
     * @return empty if there is no such policy
     */
    public Optional<Policy> absolute(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * The policy that an element's mod_policy names: a relative one is looked for from the element's group on.
     *
     * @param groups the groups from below the root down to the one that counts, joined by slashes
     * @param modPolicy name, relative or absolute
     * @return empty if there is no such policy
     */
    public Optional<Policy> deciding(String groups, String modPolicy) {
        if (modPolicy.isEmpty()) {
            return Optional.empty();
        }
        if (modPolicy.startsWith(SEPARATOR)) {
            return absolute(modPolicy);
        }
        String group = groups.isEmpty() ? "" : groups + SEPARATOR;
        return absolute(SEPARATOR + ROOT + SEPARATOR + group + modPolicy);
    }

    private void compile(String path, ConfigGroup group) {
        // Groups below come first: the policies of this one may ask theirs.
        group.getGroupsMap().forEach((name, part) -> compile(path + SEPARATOR + name, part));
        group.getPoliciesMap()
                .forEach((name, policy) -> byPath.put(path + SEPARATOR + name, compile(path, group, name, policy)));
    }

    private Policy compile(String path, ConfigGroup group, String name, ConfigPolicy policy) {
        try {
            return switch (policy.getPolicy().getType()) {
                case org.hyperledger.fabric.protos.common.Policy.PolicyType.SIGNATURE_VALUE ->
                    SignaturePolicies.of(
                            SignaturePolicyEnvelope.parseFrom(policy.getPolicy().getValue()));
                case org.hyperledger.fabric.protos.common.Policy.PolicyType.IMPLICIT_META_VALUE ->
                    implicit(
                            path,
                            group,
                            ImplicitMetaPolicy.parseFrom(policy.getPolicy().getValue()));
                default ->
                    throw new UnusableInputException(
                            "The policy " + name + " in the channel configuration is of a kind that is not supported.");
            };
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException(
                    "The policy " + name + " in the channel configuration is not readable.", e);
        }
    }

    private Policy implicit(String path, ConfigGroup group, ImplicitMetaPolicy meta) {
        // A group without the policy counts as one that is never satisfied.
        List<Policy> parts = group.getGroupsMap().keySet().stream()
                .map(part -> absolute(path + SEPARATOR + part + SEPARATOR + meta.getSubPolicy())
                        .orElse(signers -> false))
                .toList();
        int needed =
                switch (meta.getRule()) {
                    // As in Fabric, nobody at all is enough where there is nobody.
                    case ANY -> Math.min(1, parts.size());
                    case ALL -> parts.size();
                    case MAJORITY -> parts.isEmpty() ? 0 : parts.size() / 2 + 1;
                    case UNRECOGNIZED ->
                        throw new UnusableInputException("A policy in the channel configuration has an unknown rule.");
                };
        return signers ->
                parts.stream().filter(part -> part.isSatisfiedBy(signers)).count() >= needed;
    }
}
