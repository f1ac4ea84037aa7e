// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.util.concurrent.atomic.LongAdder;

/** Counts work done, for the report. Safe for threads. */
public final class Tally {
    private final LongAdder signatures = new LongAdder();

    void countSignature() {
        signatures.increment();
    }

    /** How many signatures were checked. */
    public long signatures() {
        return signatures.sum();
    }
}
