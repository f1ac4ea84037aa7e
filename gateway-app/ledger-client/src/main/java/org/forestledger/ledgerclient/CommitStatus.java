// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/**
 * What became of a transaction that is in a block.
 *
 * @param txId the transaction
 * @param blockNumber the block
 * @param code Fabric's validation code by name
 * @param valid whether it took effect
 */
public record CommitStatus(String txId, long blockNumber, String code, boolean valid) {
    /** Whether another transaction changed what this one had read, so that a new proposal may succeed. */
    public boolean conflict() {
        return code.equals("MVCC_READ_CONFLICT") || code.equals("PHANTOM_READ_CONFLICT");
    }

    /** Whether the same envelope was committed before; the earlier one decides. */
    public boolean duplicate() {
        return code.equals("DUPLICATE_TXID");
    }
}
