// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.Endorsement;

/**
 * A transaction of a block, taken apart; nothing in it has been judged.
 *
 * @param block block number
 * @param index position in the block
 * @param type kind of the envelope
 * @param txId the id that the header claims
 * @param channel channel name that the header claims
 * @param time the instant that the client claims
 * @param creator serialized identity of the client
 * @param nonce nonce of the client
 * @param payload what the client signed
 * @param signature the client's signature
 * @param call what was called and what came of it; empty unless it is an endorsed transaction
 */
public record Transaction(
        long block,
        int index,
        HeaderType type,
        String txId,
        String channel,
        Instant time,
        ByteString creator,
        ByteString nonce,
        ByteString payload,
        ByteString signature,
        Optional<Call> call) {

    /**
     * The endorsed part of a transaction.
     *
     * @param chaincode name of the chaincode
     * @param arguments function name and arguments
     * @param headerHash the hash that binds the endorsement to header and proposal
     * @param claimedProposalHash the same hash as the endorsers signed it
     * @param responsePayload what the endorsers signed
     * @param endorsements their signatures
     * @param accesses what was read and written, by namespace
     */
    public record Call(
            String chaincode,
            List<ByteString> arguments,
            ByteString headerHash,
            ByteString claimedProposalHash,
            ByteString responsePayload,
            List<Endorsement> endorsements,
            List<NamespaceAccess> accesses) {}
}
