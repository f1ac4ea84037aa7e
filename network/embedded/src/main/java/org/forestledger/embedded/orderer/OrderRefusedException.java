// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.orderer;

import org.hyperledger.fabric.protos.common.Status;

/** A transaction that the orderer does not take. */
public final class OrderRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Status status;

    /** Status and reason as Fabric's orderer answers them. */
    public OrderRefusedException(Status status, String info) {
        super(info);
        this.status = status;
    }

    /** Fabric's status: of the 400s if sending it again is of no use, of the 500s if it may be. */
    public Status status() {
        return status;
    }
}
