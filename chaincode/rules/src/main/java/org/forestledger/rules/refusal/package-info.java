// SPDX-License-Identifier: Apache-2.0
/**
 * Why something was not done, with stable codes in two languages.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.refusal;
