// SPDX-License-Identifier: Apache-2.0
/**
 * Fraud: a batch that was obtained by it is void, its income is claimed back, and what was used is made good.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.fraud;
