// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** Builds and evaluates policies of the form "n out of these must sign". */
public final class SignaturePolicies {
    private SignaturePolicies() {}

    /** One member in the given role of every one of the organisations. */
    public static SignaturePolicyEnvelope allOf(Role role, List<String> mspIds) {
        return outOf(
                mspIds.size(),
                mspIds.stream().map(id -> principal(id, role.type())).toList());
    }

    /** Any identity of the organisation in one of the roles. */
    public static SignaturePolicyEnvelope anyRole(String mspId, Role... roles) {
        return outOf(
                1,
                Arrays.stream(roles).map(role -> principal(mspId, role.type())).toList());
    }

    private static SignaturePolicyEnvelope outOf(int n, List<MSPPrincipal> principals) {
        SignaturePolicy.NOutOf.Builder rule =
                SignaturePolicy.NOutOf.newBuilder().setN(n);
        for (int i = 0; i < principals.size(); i++) {
            rule.addRules(SignaturePolicy.newBuilder().setSignedBy(i));
        }
        return SignaturePolicyEnvelope.newBuilder()
                .setVersion(0)
                .setRule(SignaturePolicy.newBuilder().setNOutOf(rule))
                .addAllIdentities(principals)
                .build();
    }

    private static MSPPrincipal principal(String mspId, MSPRoleType role) {
        return MSPPrincipal.newBuilder()
                .setPrincipalClassification(MSPPrincipal.Classification.ROLE)
                .setPrincipal(MSPRole.newBuilder()
                        .setMspIdentifier(mspId)
                        .setRole(role)
                        .build()
                        .toByteString())
                .build();
    }

    /**
     * Whether the signers together satisfy the policy; each signer counts once, as in Fabric.
     *
     * @param signers identities whose signatures have been verified
     */
    public static boolean isSatisfied(SignaturePolicyEnvelope policy, Collection<Identity> signers) {
        Map<Object, Identity> unique = new LinkedHashMap<>();
        signers.forEach(signer -> unique.putIfAbsent(signer.serialized(), signer));
        List<Identity> distinct = new ArrayList<>(unique.values());
        return evaluate(policy.getRule(), policy.getIdentitiesList(), distinct, new boolean[distinct.size()]);
    }

    private static boolean evaluate(
            SignaturePolicy rule, List<MSPPrincipal> principals, List<Identity> signers, boolean[] used) {
        return switch (rule.getTypeCase()) {
            case SIGNED_BY -> signedBy(rule.getSignedBy(), principals, signers, used);
            case N_OUT_OF -> {
                int verified = 0;
                for (SignaturePolicy child : rule.getNOutOf().getRulesList()) {
                    boolean[] attempt = used.clone();
                    if (evaluate(child, principals, signers, attempt)) {
                        verified++;
                        System.arraycopy(attempt, 0, used, 0, used.length);
                    }
                }
                yield verified >= rule.getNOutOf().getN();
            }
            case TYPE_NOT_SET -> false;
        };
    }

    private static boolean signedBy(int index, List<MSPPrincipal> principals, List<Identity> signers, boolean[] used) {
        if (index < 0 || index >= principals.size()) {
            return false;
        }
        for (int i = 0; i < signers.size(); i++) {
            if (!used[i] && satisfies(signers.get(i), principals.get(index))) {
                used[i] = true;
                return true;
            }
        }
        return false;
    }

    private static boolean satisfies(Identity identity, MSPPrincipal principal) {
        return switch (principal.getPrincipalClassification()) {
            case ROLE -> satisfiesRole(identity, principal);
            case IDENTITY -> principal.getPrincipal().equals(identity.serialized());
            // Units, anonymity and combinations are not used by this network, so nobody satisfies them.
            default -> false;
        };
    }

    private static boolean satisfiesRole(Identity identity, MSPPrincipal principal) {
        try {
            MSPRole role = MSPRole.parseFrom(principal.getPrincipal());
            return role.getMspIdentifier().equals(identity.mspId())
                    && (role.getRole() == MSPRoleType.MEMBER
                            || role.getRole() == identity.role().type());
        } catch (InvalidProtocolBufferException e) {
            // A principal that cannot be read names nobody.
            return false;
        }
    }
}
