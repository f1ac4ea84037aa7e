// SPDX-License-Identifier: Apache-2.0
/**
 * The three annual plans: reserve, land making and supply of land, from the declaration to the mid-year adjustment.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.plan;
