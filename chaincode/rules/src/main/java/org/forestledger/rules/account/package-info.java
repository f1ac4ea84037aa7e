// SPDX-License-Identifier: Apache-2.0
/**
 * Accounts of legal subjects and the organisations that act for them.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.account;
