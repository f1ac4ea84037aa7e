// SPDX-License-Identifier: Apache-2.0
/**
 * Carbon credits that are used up: requested by their owner, confirmed by the registrar, and never taken back.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.retirement;
