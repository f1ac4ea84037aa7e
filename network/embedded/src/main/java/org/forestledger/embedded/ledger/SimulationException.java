// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

/** The chaincode asked for something that a ledger of this kind does not do. */
public final class SimulationException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What was asked for, in Fabric's words where it has some. */
    public SimulationException(String message) {
        super(message);
    }
}
