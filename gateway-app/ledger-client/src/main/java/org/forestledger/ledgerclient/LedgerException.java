// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/** Carries a {@link LedgerFailure}. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LedgerFailure failure;

    /** Without a cause below it. */
    public LedgerException(LedgerFailure failure) {
        this(failure, null);
    }

    /** With the failure of the protocol as its cause. */
    public LedgerException(LedgerFailure failure, Throwable cause) {
        super(failure.getClass().getSimpleName() + ": " + failure.reason(), cause);
        this.failure = failure;
    }

    /** What went wrong, and so what to do. */
    public LedgerFailure failure() {
        return failure;
    }
}
