// SPDX-License-Identifier: Apache-2.0
/**
 * Receipts and coins: claims in fen, each spent once.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.money;
