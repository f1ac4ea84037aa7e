// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A transaction that the ledger counts as valid.
 *
 * @param block block number
 * @param index position in the block
 * @param txId transaction id
 * @param time the transaction's timestamp
 * @param chaincode name of the chaincode that was called
 * @param arguments function name and arguments
 * @param writes all public writes, in the order of the block
 */
public record CommittedTransaction(
        long block,
        int index,
        String txId,
        Instant time,
        String chaincode,
        List<ByteString> arguments,
        List<StateWrite> writes) {

    /**
     * What this transaction writes to a key.
     *
     * @param namespace chaincode name
     * @param key state key
     */
    public Optional<StateWrite> write(String namespace, String key) {
        return writes.stream()
                .filter(write ->
                        write.namespace().equals(namespace) && write.key().equals(key))
                .findFirst();
    }
}
