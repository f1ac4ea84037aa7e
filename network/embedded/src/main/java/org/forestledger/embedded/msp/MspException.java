// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

/** Somebody is not who or what they should be: unknown, badly certified, or with a wrong signature. */
public final class MspException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A refusal that stands alone. */
    public MspException(String message) {
        super(message);
    }

    /** A refusal with its cause. */
    public MspException(String message, Throwable cause) {
        super(message, cause);
    }
}
