// SPDX-License-Identifier: Apache-2.0
/**
 * Working days of a region, year by year, and how periods are counted in them.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.calendar;
