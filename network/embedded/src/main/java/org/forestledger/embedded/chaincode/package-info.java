// SPDX-License-Identifier: Apache-2.0
/**
 * The peer's side of the conversation with a chaincode process.
 *
 * <p>It must not know endorsement, ordering or the client's protocols.
 */
package org.forestledger.embedded.chaincode;
