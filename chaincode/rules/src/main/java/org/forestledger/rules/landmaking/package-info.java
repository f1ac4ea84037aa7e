// SPDX-License-Identifier: Apache-2.0
/**
 * Land making: the numbers of an approved implementation plan, and what is laid out under them.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.landmaking;
