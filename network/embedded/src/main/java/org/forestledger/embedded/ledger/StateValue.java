// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import com.google.protobuf.ByteString;
import java.util.Map;

/**
 * What a key holds.
 *
 * @param value the bytes, never empty
 * @param metadata named bytes beside the value, such as a key-level endorsement policy
 * @param version the transaction that wrote it last
 */
public record StateValue(ByteString value, Map<String, ByteString> metadata, Version version) {
    /** Keeps its own copy of the metadata. */
    public StateValue {
        metadata = Map.copyOf(metadata);
    }
}
