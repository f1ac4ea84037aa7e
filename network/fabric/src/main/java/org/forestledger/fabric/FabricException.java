// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

/** A step that cannot be done; the message is one sentence for the person who gave the command. */
public final class FabricException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A refusal without a cause to show. */
    public FabricException(String message) {
        super(message);
    }

    /** A refusal with its cause. */
    public FabricException(String message, Throwable cause) {
        super(message, cause);
    }
}
