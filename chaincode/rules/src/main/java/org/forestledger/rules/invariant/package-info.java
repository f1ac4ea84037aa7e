// SPDX-License-Identifier: Apache-2.0
/**
 * What must hold over the whole ledger at every height, whatever has been done on it.
 *
 * <p>Decisions read single entries and never use this package. Its callers have all entries at hand: tests after each
 * scenario, the random run, and the verifier over the state that the blocks build.
 */
package org.forestledger.rules.invariant;
