// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Where a transaction is and what became of it.
 *
 * @param block block number
 * @param index place in the block
 * @param code the peer's verdict
 */
public record TransactionLocation(long block, int index, TxValidationCode code) {}
