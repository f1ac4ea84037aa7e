// SPDX-License-Identifier: Apache-2.0
/**
 * A plain second account of what the ledger must do: arrays of units and maps of entries, written from the documents and
 * without the code that decides. The random run compares the two operation by operation.
 *
 * <p>It must not use what decides: commands and refusal codes are its words, nothing else of the rules.
 */
package org.forestledger.contract.model;
