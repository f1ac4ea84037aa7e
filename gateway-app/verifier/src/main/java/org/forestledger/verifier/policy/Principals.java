// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Optional;
import java.util.function.Predicate;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.msp.Identity;
import org.forestledger.verifier.msp.NodeRole;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.OrganizationUnit;

/** Who a policy means: a role in an organisation, a unit of one, or one certain identity. */
final class Principals {
    private Principals() {}

    static Predicate<Identity> of(MSPPrincipal principal) {
        try {
            return switch (principal.getPrincipalClassification()) {
                case ROLE -> role(MSPRole.parseFrom(principal.getPrincipal()));
                case ORGANIZATION_UNIT -> unit(OrganizationUnit.parseFrom(principal.getPrincipal()));
                case IDENTITY -> identity -> identity.serialized().equals(principal.getPrincipal());
                default ->
                    throw new UnusableInputException("The channel configuration has a principal of a kind that is"
                            + " not supported: " + principal.getPrincipalClassification() + ".");
            };
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException("A principal in the channel configuration is not readable.", e);
        }
    }

    /** The organisation whose peers a principal means; empty if it means anyone else. */
    static Optional<String> peerOf(MSPPrincipal principal) {
        try {
            if (principal.getPrincipalClassification() != MSPPrincipal.Classification.ROLE) {
                return Optional.empty();
            }
            MSPRole role = MSPRole.parseFrom(principal.getPrincipal());
            return role.getRole() == MSPRole.MSPRoleType.PEER ? Optional.of(role.getMspIdentifier()) : Optional.empty();
        } catch (InvalidProtocolBufferException e) {
            // What cannot be read means no peer.
            return Optional.empty();
        }
    }

    private static Predicate<Identity> role(MSPRole role) {
        Predicate<Identity> member = identity -> identity.mspId().equals(role.getMspIdentifier());
        return switch (role.getRole()) {
            case MEMBER -> member;
            case ADMIN -> member.and(identity -> identity.roles().contains(NodeRole.ADMIN));
            case CLIENT -> member.and(identity -> identity.roles().contains(NodeRole.CLIENT));
            case PEER -> member.and(identity -> identity.roles().contains(NodeRole.PEER));
            case ORDERER -> member.and(identity -> identity.roles().contains(NodeRole.ORDERER));
            default ->
                throw new UnusableInputException(
                        "The channel configuration has a role that is not supported: " + role.getRole() + ".");
        };
    }

    private static Predicate<Identity> unit(OrganizationUnit unit) {
        return identity -> identity.mspId().equals(unit.getMspIdentifier())
                && identity.units().contains(unit.getOrganizationalUnitIdentifier());
    }
}
