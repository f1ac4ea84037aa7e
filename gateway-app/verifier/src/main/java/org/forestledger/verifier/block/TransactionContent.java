// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one transaction of a block says, in plain values.
 *
 * @param index position in the block
 * @param txId the id that its header claims; empty where it has none
 * @param type kind of the envelope, for example {@code ENDORSER_TRANSACTION}; empty where it is not readable
 * @param code the validation code that the peer recorded, for example {@code VALID}
 * @param function what was called; empty unless a chaincode was
 * @param creatorMsp organisation of who signed; empty where it is not readable
 * @param creator common name of who signed; empty where it is not readable
 * @param time the instant that the client claims; empty where it is not readable
 * @param writes what it changed, in the order of the write set; empty unless it counts
 */
public record TransactionContent(
        int index,
        String txId,
        String type,
        String code,
        String function,
        String creatorMsp,
        String creator,
        Optional<Instant> time,
        List<Write> writes) {
    /** The code of a transaction that counts. */
    public static final String VALID = "VALID";

    /**
     * One change of an entry.
     *
     * @param key state key
     * @param value the new value; empty when the entry is deleted
     */
    public record Write(String key, Optional<String> value) {}

    /** Whether the ledger counts it. */
    public boolean counts() {
        return code.equals(VALID);
    }
}
