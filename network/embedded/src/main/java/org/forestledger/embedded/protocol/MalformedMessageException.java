// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.protocol;

/** Bytes from outside that are not the protobuf message they should be. */
public final class MalformedMessageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A message with its cause. */
    public MalformedMessageException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A message that stands alone. */
    public MalformedMessageException(String message) {
        super(message);
    }
}
