// SPDX-License-Identifier: Apache-2.0
/**
 * Listings, offers and the trades that they make.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.trade;
