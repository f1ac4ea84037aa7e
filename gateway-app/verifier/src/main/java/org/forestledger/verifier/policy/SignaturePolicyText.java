// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.OrganizationUnit;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** A signature policy in the words of Fabric's command line, for example {@code AND(GovernmentMSP.peer, ...)}. */
final class SignaturePolicyText {
    private SignaturePolicyText() {}

    static String of(SignaturePolicyEnvelope envelope) {
        List<String> names = envelope.getIdentitiesList().stream()
                .map(SignaturePolicyText::name)
                .toList();
        return text(envelope.getRule(), names);
    }

    private static String text(SignaturePolicy rule, List<String> names) {
        if (rule.hasNOutOf()) {
            int needed = rule.getNOutOf().getN();
            int parts = rule.getNOutOf().getRulesCount();
            String list = rule.getNOutOf().getRulesList().stream()
                    .map(part -> text(part, names))
                    .collect(Collectors.joining(", "));
            if (parts == 1 && needed == 1) {
                return list;
            }
            if (needed == parts) {
                return "AND(" + list + ")";
            }
            return needed == 1 ? "OR(" + list + ")" : "OutOf(" + needed + ", " + list + ")";
        }
        int index = rule.getSignedBy();
        return index >= 0 && index < names.size() ? names.get(index) : "nobody";
    }

    private static String name(MSPPrincipal principal) {
        try {
            return switch (principal.getPrincipalClassification()) {
                case ROLE -> {
                    MSPRole role = MSPRole.parseFrom(principal.getPrincipal());
                    yield role.getMspIdentifier() + "." + role.getRole().name().toLowerCase(Locale.ROOT);
                }
                case ORGANIZATION_UNIT -> {
                    OrganizationUnit unit = OrganizationUnit.parseFrom(principal.getPrincipal());
                    yield unit.getMspIdentifier() + " unit " + unit.getOrganizationalUnitIdentifier();
                }
                case IDENTITY ->
                    "a certain member of "
                            + SerializedIdentity.parseFrom(principal.getPrincipal())
                                    .getMspid();
                default -> "a principal of an unknown kind";
            };
        } catch (InvalidProtocolBufferException e) {
            // Only words are made here; the policy itself refuses what it cannot read.
            return "a principal that is not readable";
        }
    }
}
