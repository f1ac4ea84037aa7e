// SPDX-License-Identifier: Apache-2.0
/**
 * Sales between two accounts: lots against money, in one transaction.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.sale;
