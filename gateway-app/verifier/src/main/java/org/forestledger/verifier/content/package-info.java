/**
 * Checks of what the ledger says: every settlement is computed again with the rules that the contract uses.
 *
 * <p>It must not know signatures, policies or who sent a transaction.
 */
package org.forestledger.verifier.content;
