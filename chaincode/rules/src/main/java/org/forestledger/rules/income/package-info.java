// SPDX-License-Identifier: Apache-2.0
/**
 * How state company and third party share a project company's income when they agree on other parts than the shares (RZ-19).
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.income;
