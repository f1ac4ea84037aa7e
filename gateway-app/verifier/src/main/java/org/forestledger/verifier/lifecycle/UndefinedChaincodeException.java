// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.lifecycle;

/** The ledger holds no usable definition of a chaincode; the message is a sentence without its full stop. */
public final class UndefinedChaincodeException extends Exception {
    private static final long serialVersionUID = 1L;

    UndefinedChaincodeException(String message) {
        super(message);
    }

    UndefinedChaincodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
