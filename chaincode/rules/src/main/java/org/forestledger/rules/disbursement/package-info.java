// SPDX-License-Identifier: Apache-2.0
/**
 * The fiscal payment route of RZ-27 to RZ-31.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.disbursement;
