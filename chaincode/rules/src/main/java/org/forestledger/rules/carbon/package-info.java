// SPDX-License-Identifier: Apache-2.0
/**
 * Carbon projects and the issue of their credits, one tonne each.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.carbon;
