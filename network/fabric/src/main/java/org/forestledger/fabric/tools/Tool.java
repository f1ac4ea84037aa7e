// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.tools;

import java.util.Locale;

/** The programs of Fabric that a network needs. */
public enum Tool {
    /** A peer, and the client of peers. */
    PEER,
    /** An orderer. */
    ORDERER,
    /** Makes a channel's first block. */
    CONFIGTXGEN,
    /** Joins orderers to a channel. */
    OSNADMIN,
    /** Translates configurations between JSON and protobuf, and computes updates. */
    CONFIGTXLATOR,
    /** Asks peers what they know of each other. */
    DISCOVER;

    /** Name of the program file. */
    public String program() {
        return name().toLowerCase(Locale.ROOT);
    }
}
