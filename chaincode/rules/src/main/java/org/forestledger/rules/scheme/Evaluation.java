// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import org.forestledger.rules.refusal.Refusal;

/** What comes of evaluating a scheme. */
public sealed interface Evaluation {
    /**
     * The settlement.
     *
     * @param settlement who gets what and why
     */
    record Evaluated(Settlement settlement) implements Evaluation {}

    /**
     * Nothing is settled.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Evaluation {}

    /** The settlement; throws {@link org.forestledger.rules.refusal.RefusedException} where there is none. */
    default Settlement orThrow() {
        if (this instanceof Refused refused) {
            throw refused.refusal().asException();
        }
        return ((Evaluated) this).settlement();
    }
}
