// SPDX-License-Identifier: Apache-2.0
/**
 * Shares of a project company, with the state's control floor (RZ-07).
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.equity;
