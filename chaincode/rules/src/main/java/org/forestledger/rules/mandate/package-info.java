// SPDX-License-Identifier: Apache-2.0
/**
 * The state company acts for the government only under a recorded mandate (RZ-05).
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.mandate;
