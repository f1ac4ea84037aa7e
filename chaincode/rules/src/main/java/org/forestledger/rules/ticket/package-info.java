// SPDX-License-Identifier: Apache-2.0
/**
 * Forest tickets: shares in the yield of a forest that a farm and a village run together.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.ticket;
