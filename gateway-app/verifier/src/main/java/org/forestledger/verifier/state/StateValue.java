// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;

/**
 * A value of the world state with the transaction that wrote it.
 *
 * @param value the bytes
 * @param block number of the block that wrote it
 * @param transaction position of the transaction in that block
 */
public record StateValue(ByteString value, long block, int transaction) {}
