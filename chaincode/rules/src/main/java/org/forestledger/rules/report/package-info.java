// SPDX-License-Identifier: Apache-2.0
/**
 * Reports: what was reached of the targets that a region has agreed on, counted anew from the entries each time. Nothing here
 * writes, and no total is stored.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.report;
