// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.share;

import org.forestledger.rules.unit.Bps;

/**
 * Who must keep at least how much (RZ-07: the state company 51 %).
 *
 * @param holder the holder's id
 * @param floorBps the least share, equal is allowed
 */
public record ControlFloor(String holder, Bps floorBps) {}
