// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.BlockStore;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.ledger.TransactionLocation;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.peer.ProcessedTransaction;
import org.hyperledger.fabric.protos.peer.Response;

/** Fabric's system chaincode for questions about the chain itself. */
final class Qscc {
    /** The name that proposals call it by. */
    static final String NAME = "qscc";

    private static final int STATUS_OK = 200;
    private static final int STATUS_ERROR = 500;

    private final AccessCheck access;
    private final Ledger ledger;

    Qscc(AccessCheck access, Ledger ledger) {
        this.access = access;
        this.ledger = ledger;
    }

    /** Answers a call; a refusal is a response with status 500. */
    Response invoke(UnpackedProposal proposal) {
        List<ByteString> arguments = proposal.input().getArgsList();
        if (arguments.size() < 2) {
            return error("Incorrect number of arguments, " + arguments.size());
        }
        String function = arguments.get(0).toStringUtf8();
        String channel = arguments.get(1).toStringUtf8();
        if (!"GetChainInfo".equals(function) && arguments.size() < 3) {
            return error("missing 3rd argument for " + function);
        }
        if (!channel.equals(access.channelId())) {
            return error("Invalid chain ID, " + channel);
        }
        try {
            access.demandPolicy(
                    ChannelConfig.READERS,
                    access.registry().identity(proposal.signatureHeader().getCreator()));
        } catch (MspException e) {
            return error("access denied for [" + function + "][" + channel + "]: [" + e.getMessage() + "]");
        }
        try {
            ByteString argument = arguments.size() < 3 ? ByteString.EMPTY : arguments.get(2);
            return answer(function, argument);
        } catch (IOException e) {
            return error("Failed to read the ledger, error " + e.getMessage());
        }
    }

    private Response answer(String function, ByteString argument) throws IOException {
        return switch (function) {
            case "GetChainInfo" -> chainInfo();
            case "GetBlockByNumber" -> blockByNumber(argument.toStringUtf8());
            case "GetBlockByHash" ->
                block(ledger.blockByHash(argument), "Failed to get block hash " + argument.toStringUtf8());
            case "GetBlockByTxID" -> blockByTransaction(argument.toStringUtf8());
            case "GetTransactionByID" -> transaction(argument.toStringUtf8());
            default -> error("Requested function " + function + " not found.");
        };
    }

    private Response chainInfo() {
        BlockStore.Tip tip = ledger.tip();
        return success(BlockchainInfo.newBuilder()
                .setHeight(tip.height())
                .setCurrentBlockHash(tip.hash())
                .setPreviousBlockHash(tip.previousHash())
                .build()
                .toByteString());
    }

    private Response blockByNumber(String text) throws IOException {
        long number;
        try {
            number = Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            return error("Failed to parse block number with error " + e.getMessage());
        }
        // Fabric reads the highest number of all as "the newest block".
        Optional<Block> found = ledger.block(number == -1L ? ledger.height() - 1 : number);
        return block(found, "Failed to get block number " + text);
    }

    private Response blockByTransaction(String id) throws IOException {
        Optional<TransactionLocation> location = ledger.transaction(id);
        String failure = "Failed to get block for txID " + id;
        return location.isEmpty()
                ? notFound(failure)
                : block(ledger.block(location.get().block()), failure);
    }

    private Response transaction(String id) throws IOException {
        Optional<TransactionLocation> location = ledger.transaction(id);
        Optional<Block> block = location.isEmpty()
                ? Optional.empty()
                : ledger.block(location.get().block());
        if (block.isEmpty()) {
            return notFound("Failed to get transaction with id " + id);
        }
        try {
            ByteString envelope = block.get().getData().getData(location.get().index());
            return success(ProcessedTransaction.newBuilder()
                    .setTransactionEnvelope(Messages.parse(Envelope.parser(), envelope, "Envelope"))
                    .setValidationCode(location.get().code().getNumber())
                    .build()
                    .toByteString());
        } catch (MalformedMessageException e) {
            return error("Failed to get transaction with id " + id + ", error " + e.getMessage());
        }
    }

    private static Response block(Optional<Block> block, String failure) {
        return block.map(found -> success(found.toByteString())).orElseGet(() -> notFound(failure));
    }

    private static Response notFound(String failure) {
        return error(failure + ", error entry not found in index");
    }

    private static Response success(ByteString payload) {
        return Response.newBuilder().setStatus(STATUS_OK).setPayload(payload).build();
    }

    private static Response error(String message) {
        return Response.newBuilder().setStatus(STATUS_ERROR).setMessage(message).build();
    }
}
