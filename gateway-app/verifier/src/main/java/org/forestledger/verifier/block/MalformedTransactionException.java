// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** A transaction does not have the form that every transaction has. */
public final class MalformedTransactionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final TxValidationCode code;

    MalformedTransactionException(TxValidationCode code, String message) {
        super(message);
        this.code = code;
    }

    MalformedTransactionException(TxValidationCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The code that Fabric gives such a transaction. */
    public TxValidationCode code() {
        return code;
    }
}
