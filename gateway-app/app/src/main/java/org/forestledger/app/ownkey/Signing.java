// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ownkey;

import java.time.Instant;

/**
 * What is to be signed for one write.
 *
 * @param step which step
 * @param request what the step needs besides the signature
 * @param resultJson what the ledger will answer; empty before the organisations have computed it
 * @param since when it was handed out first
 */
record Signing(SigningStep step, byte[] request, String resultJson, Instant since) {}
