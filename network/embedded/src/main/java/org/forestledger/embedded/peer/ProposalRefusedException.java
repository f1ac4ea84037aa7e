// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

/** A proposal that is not run at all, because of its form, its sender or its signature. */
public final class ProposalRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** At which gate the proposal was stopped, which decides the answer's gRPC code as in Fabric. */
    public enum Gate {
        /** Before the endorser: the peer answers nothing but the error. */
        FILTER,
        /** In the endorser's own checks. */
        ENDORSER
    }

    private final Gate gate;

    /** Why and where. */
    public ProposalRefusedException(Gate gate, String message) {
        super(message);
        this.gate = gate;
    }

    /** Where it was stopped. */
    public Gate gate() {
        return gate;
    }
}
