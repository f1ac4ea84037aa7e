// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;

/** What kind of node or person a certificate is for, told by its organisational unit. */
public enum Role {
    /** Sends proposals and transactions. */
    CLIENT(MSPRoleType.CLIENT),
    /** Endorses and commits. */
    PEER(MSPRoleType.PEER),
    /** Administers the organisation. */
    ADMIN(MSPRoleType.ADMIN),
    /** Orders transactions. */
    ORDERER(MSPRoleType.ORDERER);

    private final MSPRoleType type;

    Role(MSPRoleType type) {
        this.type = type;
    }

    /** The role in a policy's principal. */
    public MSPRoleType type() {
        return type;
    }
}
