// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/**
 * One block.
 *
 * @param number its number, from 0
 * @param bytes Fabric's protobuf bytes
 */
public record LedgerBlock(long number, byte[] bytes) {}
