// SPDX-License-Identifier: Apache-2.0
/**
 * What a region's market asks for: appraisals, disclosure, fees, instalments and bidding, as a document on the ledger.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.market;
