// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.util.Optional;

/**
 * Something that must not be.
 *
 * @param check name of the check that found it
 * @param block block number
 * @param txId transaction id; empty where the block itself is at fault or the id cannot be read
 * @param index position of the transaction in the block; empty where the block itself is at fault
 * @param message one sentence
 */
public record Fault(String check, long block, Optional<String> txId, Optional<Integer> index, String message) {

    /**
     * A fault of a block.
     *
     * @param check name of the check
     * @param block block number
     * @param message one sentence
     */
    public static Fault ofBlock(String check, long block, String message) {
        return new Fault(check, block, Optional.empty(), Optional.empty(), message);
    }

    /**
     * A fault of a transaction.
     *
     * @param check name of the check
     * @param block block number
     * @param txId transaction id, where it can be read
     * @param index position in the block
     * @param message one sentence
     */
    public static Fault ofTransaction(String check, long block, Optional<String> txId, int index, String message) {
        return new Fault(check, block, txId, Optional.of(index), message);
    }
}
