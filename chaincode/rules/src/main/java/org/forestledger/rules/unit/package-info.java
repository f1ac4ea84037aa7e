// SPDX-License-Identifier: Apache-2.0
/**
 * Money, area, ratios and counts as exact value types.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.unit;
