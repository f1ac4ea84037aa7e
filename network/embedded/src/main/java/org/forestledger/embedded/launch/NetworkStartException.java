// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

/** The network did not come up; the message says why in a sentence for people. */
public final class NetworkStartException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, and what caused it. */
    public NetworkStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
