// SPDX-License-Identifier: Apache-2.0
/**
 * Quotas of forest land that may be used: granted from banked area, applied for, approved, started, taken back, expired.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.quota;
