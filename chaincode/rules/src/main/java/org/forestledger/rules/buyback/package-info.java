// SPDX-License-Identifier: Apache-2.0
/**
 * The right of ticket holders to sell their tickets back at an agreed price, and its exercise.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.buyback;
