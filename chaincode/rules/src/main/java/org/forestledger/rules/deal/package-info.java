// SPDX-License-Identifier: Apache-2.0
/**
 * The gates before a sale of existing stock: approval, premium ratio, exception.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.deal;
