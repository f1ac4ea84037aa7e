// SPDX-License-Identifier: Apache-2.0
/**
 * What several organisations must agree on, and what their last approval sets in force.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.agreement;
