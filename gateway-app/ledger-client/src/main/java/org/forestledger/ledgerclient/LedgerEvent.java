// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/**
 * What one valid transaction told the world.
 *
 * @param blockNumber the block
 * @param txId the transaction
 * @param name the function name
 * @param payloadJson the answer of the transaction
 */
public record LedgerEvent(long blockNumber, String txId, String name, String payloadJson) {}
