// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/** Told each stage of a write before the next one begins. An exception from here stops the write. */
public interface SubmitListener {
    /** A listener that stores nothing. */
    SubmitListener NONE = new SubmitListener() {
        @Override
        public void endorsed(Endorsed endorsed) {}

        @Override
        public void submitted(String txId) {}
    };

    /** The peers have signed; from the return of this method on, the envelope may be on its way. */
    void endorsed(Endorsed endorsed);

    /** The orderers have taken the envelope; its commit status is not known yet. */
    void submitted(String txId);
}
