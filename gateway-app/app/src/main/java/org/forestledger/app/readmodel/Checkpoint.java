// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.time.Instant;
import java.util.Optional;

/**
 * The last block that the tables hold.
 *
 * @param block its number
 * @param hash hash of its header, lower-case hexadecimal
 * @param time the latest time of any transaction that counts up to it; empty while there was none
 */
record Checkpoint(long block, String hash, Optional<Instant> time) {}
