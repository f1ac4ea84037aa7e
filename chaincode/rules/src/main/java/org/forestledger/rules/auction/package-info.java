// SPDX-License-Identifier: Apache-2.0
/**
 * One-way bidding: announced, with deposits, up to a ceiling or a breaker, with a lottery that nobody can steer.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.auction;
