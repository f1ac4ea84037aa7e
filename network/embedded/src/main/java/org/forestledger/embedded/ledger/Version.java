// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

/**
 * Which transaction wrote a value: its block and its place in the block.
 *
 * @param block block number
 * @param transaction index in the block
 */
public record Version(long block, long transaction) {}
