// SPDX-License-Identifier: Apache-2.0
/**
 * Canonical JSON, hashes and state keys: how the ledger's records look as bytes.
 *
 * <p>It must not know Fabric, Spring or any network.
 */
package org.forestledger.codec;
