// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.hyperledger.fabric.client.CommitStatusException;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.client.Proposal;
import org.hyperledger.fabric.client.Status;
import org.hyperledger.fabric.client.SubmitException;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** One identity over one channel, on Fabric's gateway client. */
final class FabricLedgerSession implements LedgerSession {
    /** The system chaincode that answers questions about the chain itself. */
    private static final String QUERY_CHAINCODE = "qscc";

    private final Gateway gateway;
    private final Network network;
    private final String channel;
    private final String chaincode;
    private final FailureSorter sorter;
    private final SubmitFlow flow;

    FabricLedgerSession(Gateway gateway, String channel, String chaincode, ClientLimits limits) {
        this.gateway = gateway;
        this.network = gateway.getNetwork(channel);
        this.channel = channel;
        this.chaincode = chaincode;
        this.sorter = new FailureSorter(gateway.getIdentity().getMspId());
        this.flow = new SubmitFlow(this, limits, BackOff.of(limits));
    }

    void close() {
        gateway.close();
    }

    @Override
    public String evaluate(String function, String json) {
        return utf8(query(chaincode, function, json));
    }

    private byte[] query(String chaincodeName, String function, String... arguments) {
        try {
            return network.getContract(chaincodeName)
                    .newProposal(function)
                    .addArguments(arguments)
                    .build()
                    .evaluate();
        } catch (GatewayException e) {
            throw new LedgerException(sorter.ofEvaluate(e), e);
        }
    }

    @Override
    public CommittedResult submit(LedgerCommand command) {
        return submit(command, SubmitListener.NONE);
    }

    @Override
    public CommittedResult submit(LedgerCommand command, SubmitListener listener) {
        return flow.submit(command, listener);
    }

    @Override
    public CommittedResult resume(LedgerCommand command, Endorsed endorsed, SubmitListener listener) {
        return flow.resume(command, endorsed, listener);
    }

    @Override
    public Endorsed endorse(LedgerCommand command) {
        Proposal proposal = network.getContract(chaincode)
                .newProposal(command.function())
                .addArguments(command.requestId(), command.json())
                .build();
        try {
            Transaction transaction = proposal.endorse();
            return new Endorsed(transaction.getTransactionId(), transaction.getBytes(), utf8(transaction.getResult()));
        } catch (EndorseException e) {
            throw new LedgerException(sorter.ofEndorse(e), e);
        }
    }

    @Override
    public void send(Endorsed endorsed) {
        try {
            gateway.newTransaction(endorsed.envelope()).submitAsync();
        } catch (SubmitException e) {
            throw new LedgerException(sorter.ofSubmit(endorsed.txId(), e), e);
        } catch (IllegalArgumentException e) {
            throw new LedgerException(new LedgerFailure.Fault("stored envelope is damaged"), e);
        }
    }

    @Override
    public CommitStatus commitStatus(String txId, Duration wait) {
        // The request is built here because Fabric's client makes one only from a transaction it has just sent, and
        // after a restart only the id is left.
        SerializedIdentity identity = SerializedIdentity.newBuilder()
                .setMspid(gateway.getIdentity().getMspId())
                .setIdBytes(ByteString.copyFrom(gateway.getIdentity().getCredentials()))
                .build();
        CommitStatusRequest request = CommitStatusRequest.newBuilder()
                .setChannelId(channel)
                .setTransactionId(txId)
                .setIdentity(identity.toByteString())
                .build();
        SignedCommitStatusRequest unsigned = SignedCommitStatusRequest.newBuilder()
                .setRequest(request.toByteString())
                .build();
        try {
            Status status = gateway.newCommit(unsigned.toByteArray())
                    .getStatus(options -> options.withWaitForReady().withDeadlineAfter(wait));
            return new CommitStatus(
                    txId, status.getBlockNumber(), status.getCode().name(), status.isSuccessful());
        } catch (CommitStatusException e) {
            throw new LedgerException(sorter.ofCommitStatus(txId, e), e);
        }
    }

    @Override
    public LedgerHeight height() {
        try {
            BlockchainInfo info = BlockchainInfo.parseFrom(query(QUERY_CHAINCODE, "GetChainInfo", channel));
            return new LedgerHeight(
                    info.getHeight(),
                    HexFormat.of().formatHex(info.getCurrentBlockHash().toByteArray()));
        } catch (InvalidProtocolBufferException e) {
            throw new LedgerException(new LedgerFailure.Fault("the peer's chain information is damaged"), e);
        }
    }

    @Override
    public byte[] block(long number) {
        try {
            return query(QUERY_CHAINCODE, "GetBlockByNumber", channel, Long.toUnsignedString(number));
        } catch (LedgerException e) {
            throw BlockQueries.sort(e, number);
        }
    }

    @Override
    public LedgerStream<LedgerBlock> blocks(long from) {
        return new FabricStream<>(
                network.newBlockEventsRequest().startBlock(from).build().getEvents(),
                block -> new LedgerBlock(block.getHeader().getNumber(), block.toByteArray()),
                sorter);
    }

    @Override
    public LedgerStream<LedgerEvent> events(long from) {
        return new FabricStream<>(
                network.newChaincodeEventsRequest(chaincode)
                        .startBlock(from)
                        .build()
                        .getEvents(),
                event -> new LedgerEvent(
                        event.getBlockNumber(),
                        event.getTransactionId(),
                        event.getEventName(),
                        utf8(event.getPayload())),
                sorter);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
