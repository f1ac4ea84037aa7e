// SPDX-License-Identifier: Apache-2.0
/**
 * What restrains an account or its units: restriction, closing, freezes with their queue, and credit records.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.protection;
