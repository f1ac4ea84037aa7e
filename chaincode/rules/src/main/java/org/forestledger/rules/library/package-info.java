// SPDX-License-Identifier: Apache-2.0
/**
 * The library of land that is ready: how projects enter, are looked after and leave.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.library;
