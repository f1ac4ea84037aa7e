// SPDX-License-Identifier: Apache-2.0
/**
 * What forest tickets earn: money that comes in, dividends declared once for a batch, and what each lot is due of them.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.dividend;
