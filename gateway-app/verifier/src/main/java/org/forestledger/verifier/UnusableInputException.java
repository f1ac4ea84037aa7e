// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

/** The input cannot be judged at all; the message is one sentence for the person who gave it. */
public final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Without an underlying cause.
     *
     * @param message one clear sentence
     */
    public UnusableInputException(String message) {
        super(message);
    }

    /**
     * With its cause.
     *
     * @param message one clear sentence
     * @param cause what went wrong below
     */
    public UnusableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
