// SPDX-License-Identifier: Apache-2.0
/**
 * Two-phase transfers: held first, then posted or given back.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.hold;
