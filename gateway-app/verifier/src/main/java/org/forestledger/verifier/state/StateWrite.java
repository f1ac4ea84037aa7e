// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.util.Optional;

/**
 * One write of a transaction.
 *
 * @param namespace chaincode name
 * @param key state key
 * @param value the new value; empty when the key is deleted
 */
public record StateWrite(String namespace, String key, Optional<ByteString> value) {}
