// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/**
 * A transaction that the peers have signed and that may be sent, now or after a restart.
 *
 * @param txId the transaction
 * @param envelope what the orderers take; keep it until the commit status is known
 * @param resultJson what the ledger will answer if this commits
 */
public record Endorsed(String txId, byte[] envelope, String resultJson) {}
