// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.share;

import org.forestledger.rules.unit.Bps;

/**
 * What one holder holds.
 *
 * @param holder the holder's id
 * @param shareBps the share of the whole
 */
public record Holding(String holder, Bps shareBps) {}
