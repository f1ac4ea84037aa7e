// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/** A signature is not one of these bytes by this identity. Nothing was sent. */
public final class SignatureRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong. */
    public SignatureRefusedException(String message) {
        super(message);
    }
}
