// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

/**
 * The ledger at one height.
 *
 * @param height how many blocks it follows from
 * @param state what the keys hold
 */
public record Snapshot(long height, WorldState state) {}
