// SPDX-License-Identifier: Apache-2.0
/**
 * Blocks on disk, and the state, history and transaction index that follow from them.
 *
 * <p>It must not know gRPC, chaincode or who may do what.
 */
package org.forestledger.embedded.ledger;
