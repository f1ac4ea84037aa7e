// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.refusal;

/**
 * Carries a {@link Refusal} out of nested rules up to the one place that turns it back into a value.
 *
 * <p>Rules answer refusals as values at their public edge; inside, this keeps value types and guards short. It has no
 * stack trace: a refusal is an answer, not a fault.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.code().name(), null, false, false);
        this.refusal = refusal;
    }

    /** What was refused and why. */
    public Refusal refusal() {
        return refusal;
    }
}
