// SPDX-License-Identifier: Apache-2.0
/**
 * Blocks of serial numbers: the only form in which anything is owned.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.lot;
