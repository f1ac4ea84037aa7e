// SPDX-License-Identifier: Apache-2.0
/**
 * One issue of one asset.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.batch;
