// SPDX-License-Identifier: Apache-2.0
/**
 * Splits of money, agreed by three organisations and posted together with the asset.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.settlement;
