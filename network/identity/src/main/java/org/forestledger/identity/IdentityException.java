// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

/** Identity material cannot be made or read; the message is one sentence for the person who asked. */
public final class IdentityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault without an underlying cause.
     *
     * @param message one clear sentence
     */
    public IdentityException(String message) {
        super(message);
    }

    /**
     * A fault with its cause.
     *
     * @param message one clear sentence
     * @param cause what went wrong below
     */
    public IdentityException(String message, Throwable cause) {
        super(message, cause);
    }
}
