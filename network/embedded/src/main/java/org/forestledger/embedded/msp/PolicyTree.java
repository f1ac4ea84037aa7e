// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;
import org.hyperledger.fabric.protos.common.Policy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** The policies of the channel configuration, found by path as in Fabric, for example Application/Writers. */
public final class PolicyTree {
    private final Map<String, SignaturePolicyEnvelope> signaturePolicies = new HashMap<>();
    private final Map<String, ImplicitMetaPolicy> metaPolicies = new HashMap<>();
    private final Map<String, List<String>> childGroups = new HashMap<>();

    /**
     * Reads the policies of a group and all groups below it.
     *
     * @throws MspException if a policy cannot be read or has an unknown type
     */
    public PolicyTree(ConfigGroup root) throws MspException {
        read("", root);
    }

    private void read(String path, ConfigGroup group) throws MspException {
        for (Map.Entry<String, org.hyperledger.fabric.protos.common.ConfigPolicy> entry :
                group.getPoliciesMap().entrySet()) {
            Policy policy = entry.getValue().getPolicy();
            String name = path + entry.getKey();
            try {
                switch (type(policy)) {
                    case SIGNATURE -> signaturePolicies.put(name, SignaturePolicyEnvelope.parseFrom(policy.getValue()));
                    case IMPLICIT_META -> metaPolicies.put(name, ImplicitMetaPolicy.parseFrom(policy.getValue()));
                    default -> throw new MspException("Policy " + name + " has an unknown type");
                }
            } catch (InvalidProtocolBufferException e) {
                throw new MspException("Policy " + name + " cannot be read", e);
            }
        }
        List<String> children = group.getGroupsMap().keySet().stream()
                .sorted()
                .map(child -> path + child + "/")
                .toList();
        childGroups.put(path, children);
        for (Map.Entry<String, ConfigGroup> entry : group.getGroupsMap().entrySet()) {
            read(path + entry.getKey() + "/", entry.getValue());
        }
    }

    private static Policy.PolicyType type(Policy policy) {
        Policy.PolicyType type = Policy.PolicyType.forNumber(policy.getType());
        return type == null ? Policy.PolicyType.UNKNOWN : type;
    }

    /**
     * Demands that the signers satisfy a policy.
     *
     * @param path the policy, for example {@code Application/Writers}
     * @throws MspException with Fabric's words if they do not
     */
    public void demand(String path, Collection<Identity> signers) throws MspException {
        if (isSatisfied(path, signers)) {
            return;
        }
        ImplicitMetaPolicy meta = metaPolicies.get(path);
        if (meta == null) {
            throw new MspException("signature set did not satisfy policy");
        }
        List<String> children = childGroups.get(parent(path));
        long satisfied = satisfiedChildren(meta, children, signers);
        throw new MspException("implicit policy evaluation failed - " + satisfied
                + " sub-policies were satisfied, but this policy requires " + threshold(meta, children.size())
                + " of the '" + meta.getSubPolicy() + "' sub-policies to be satisfied");
    }

    /** Whether the signers satisfy the policy; a policy that is not there is satisfied by nobody. */
    public boolean isSatisfied(String path, Collection<Identity> signers) {
        SignaturePolicyEnvelope policy = signaturePolicies.get(path);
        if (policy != null) {
            return SignaturePolicies.isSatisfied(policy, signers);
        }
        ImplicitMetaPolicy meta = metaPolicies.get(path);
        if (meta == null) {
            return false;
        }
        List<String> children = childGroups.get(parent(path));
        return satisfiedChildren(meta, children, signers) >= threshold(meta, children.size());
    }

    private long satisfiedChildren(ImplicitMetaPolicy meta, List<String> children, Collection<Identity> signers) {
        return children.stream()
                .filter(child -> isSatisfied(child + meta.getSubPolicy(), signers))
                .count();
    }

    private static int threshold(ImplicitMetaPolicy meta, int children) {
        return switch (meta.getRule()) {
            case ANY -> 1;
            case ALL -> children;
            case MAJORITY -> children / 2 + 1;
            case UNRECOGNIZED -> Integer.MAX_VALUE;
        };
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
