// SPDX-License-Identifier: Apache-2.0
/**
 * Versioned rule sets, in force only by agreement.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.ruleset;
