// SPDX-License-Identifier: Apache-2.0
/**
 * Which chaincodes the ledger defines and who must endorse what they write.
 *
 * <p>It must not know blocks, files or reports.
 */
package org.forestledger.verifier.lifecycle;
