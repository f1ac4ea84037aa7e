// SPDX-License-Identifier: Apache-2.0
/**
 * One random history, drawn from a seed, played on two networks: what comes out must be the same bytes.
 *
 * <p>The script is written before any network runs: the rules themselves, on a state in memory, say what each operation must
 * lead to. It must not know how a network orders or stores; it speaks Fabric's protocols alone.
 */
package org.forestledger.acceptance.history;
