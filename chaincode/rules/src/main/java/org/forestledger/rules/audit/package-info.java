// SPDX-License-Identifier: Apache-2.0
/**
 * Findings, the only thing that an auditor writes.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.audit;
