// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.util.Locale;

/** What the holder of a certificate is to Fabric: the {@code OU} of the subject says it. */
public enum NodeOu {
    /** An application user. */
    CLIENT,
    /** A peer. */
    PEER,
    /** An administrator of an organisation. */
    ADMIN,
    /** An ordering node. */
    ORDERER;

    /** The word in the certificate and in {@code config.yaml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
