// SPDX-License-Identifier: Apache-2.0
/**
 * The register of records: facts that a region's documents want on record, in the types that its document names, and what
 * the ledger keeps closed until such a record stands.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.record;
