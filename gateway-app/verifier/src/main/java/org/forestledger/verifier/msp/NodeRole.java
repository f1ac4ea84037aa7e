// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

/** What the holder of a certificate is, by the organisational unit in its subject. */
public enum NodeRole {
    /** An application user. */
    CLIENT,
    /** A peer. */
    PEER,
    /** An administrator of the organisation. */
    ADMIN,
    /** An ordering node. */
    ORDERER
}
