// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/**
 * How far a peer has come.
 *
 * @param height number of blocks
 * @param currentBlockHash SHA-256 of the last block's header, lower-case hexadecimal
 */
public record LedgerHeight(long height, String currentBlockHash) {}
