// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/**
 * A write that is on the ledger.
 *
 * @param resultJson the answer of the ledger
 * @param txId the transaction that took effect; for a repeated request, the first one
 * @param blockNumber the block that contains it
 */
public record CommittedResult(String resultJson, String txId, long blockNumber) {}
