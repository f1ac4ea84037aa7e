// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

/** An identity is of no known organisation, or its certificate does not hold there. */
public final class InvalidIdentityException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidIdentityException(String message) {
        super(message);
    }

    InvalidIdentityException(String message, Throwable cause) {
        super(message, cause);
    }
}
