// SPDX-License-Identifier: Apache-2.0
/**
 * How a transaction is decided: read single entries, decide purely, hand back changes or a refusal.
 *
 * <p>It must not know JSON, Fabric or time other than the transaction's.
 */
package org.forestledger.rules.ledger;
