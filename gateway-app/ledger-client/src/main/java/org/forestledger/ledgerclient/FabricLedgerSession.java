// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.CallOptions;
import io.grpc.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.hyperledger.fabric.client.CommitStatusException;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.InMemoryCheckpointer;
import org.hyperledger.fabric.client.Status;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.client.identity.Identity;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** One identity on Fabric's gateway client, through whichever peer of its organisation answers. */
final class FabricLedgerSession implements LedgerSession {
    /** The system chaincode that answers questions about the chain itself. */
    private static final String QUERY_CHAINCODE = "qscc";

    private final Doors doors;
    private final Progress progress;
    private final ClientLimits limits;
    private final Identity identity;
    private final String channel;
    private final String chaincode;
    private final FailureSorter sorter;
    private final SubmitFlow flow;

    FabricLedgerSession(
            Doors doors, Progress progress, Identity identity, String channel, String chaincode, ClientLimits limits) {
        this.doors = doors;
        this.progress = progress;
        this.limits = limits;
        this.identity = identity;
        this.channel = channel;
        this.chaincode = chaincode;
        this.sorter = new FailureSorter(identity.getMspId());
        this.flow = new SubmitFlow(this, limits, BackOff.of(limits));
    }

    void close() {
        doors.close();
    }

    @Override
    public String evaluate(String function, String json) {
        return utf8(query(chaincode, function, json));
    }

    private byte[] query(String chaincodeName, String function, String... arguments) {
        try {
            return doors.caughtUp(this::catchUp, (link, gateway) -> gateway.getNetwork(channel)
                    .getContract(chaincodeName)
                    .newProposal(function)
                    .addArguments(arguments)
                    .build()
                    .evaluate());
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
    public CommittedResult carryOut(Endorsed endorsed, SubmitListener listener) {
        return flow.sendAndWait(endorsed, listener);
    }

    @Override
    public CommittedResult finish(Endorsed endorsed, SubmitListener listener) {
        return flow.finish(endorsed, listener);
    }

    @Override
    public Endorsed endorse(LedgerCommand command) {
        try {
            Transaction transaction = doors.caughtUp(this::catchUp, (link, gateway) -> gateway.getNetwork(channel)
                    .getContract(chaincode)
                    .newProposal(command.function())
                    .addArguments(command.requestId(), command.json())
                    .build()
                    .endorse());
            return new Endorsed(transaction.getTransactionId(), transaction.getBytes(), utf8(transaction.getResult()));
        } catch (GatewayException e) {
            throw new LedgerException(sorter.ofEndorse(e), e);
        }
    }

    @Override
    public void send(Endorsed endorsed) {
        try {
            doors.first((link, gateway) ->
                    gateway.newTransaction(endorsed.envelope()).submitAsync());
        } catch (GatewayException e) {
            throw new LedgerException(sorter.ofSubmit(endorsed.txId(), e), e);
        } catch (IllegalArgumentException e) {
            throw new LedgerException(new LedgerFailure.Fault("stored envelope is damaged"), e);
        }
    }

    @Override
    public CommitStatus commitStatus(String txId, Duration wait) {
        Deadline deadline = Deadline.after(wait.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return doors.any((link, gateway) -> committed(
                    link, gateway, txId, options -> options.withWaitForReady().withDeadline(deadline)));
        } catch (GatewayException e) {
            throw new LedgerException(sorter.ofCommitStatus(txId, e), e);
        }
    }

    private CommitStatus committed(PeerLink link, Gateway gateway, String txId, UnaryOperator<CallOptions> options)
            throws GatewayException {
        Status status = gateway.newCommit(question(identity, channel, txId).toByteArray())
                .getStatus(options);
        CommitStatus answer = commitStatus(txId, status);
        progress.saw(link, answer);
        return answer;
    }

    /**
     * The request, unsigned. It is built here because Fabric's client makes one only from a transaction it has just sent, and
     * after a restart only the id is left.
     */
    static SignedCommitStatusRequest question(Identity identity, String channel, String txId) {
        SerializedIdentity asking = SerializedIdentity.newBuilder()
                .setMspid(identity.getMspId())
                .setIdBytes(ByteString.copyFrom(identity.getCredentials()))
                .build();
        CommitStatusRequest request = CommitStatusRequest.newBuilder()
                .setChannelId(channel)
                .setTransactionId(txId)
                .setIdentity(asking.toByteString())
                .build();
        return SignedCommitStatusRequest.newBuilder()
                .setRequest(request.toByteString())
                .build();
    }

    static CommitStatus commitStatus(String txId, Status status) {
        return new CommitStatus(txId, status.getBlockNumber(), status.getCode().name(), status.isSuccessful());
    }

    private boolean catchUp(PeerLink link, Gateway gateway) throws GatewayException {
        Optional<CommitStatus> missing = progress.notYetSeenAt(link);
        if (missing.isEmpty()) {
            return true;
        }
        try {
            committed(
                    link,
                    gateway,
                    missing.get().txId(),
                    options -> options.withDeadlineAfter(limits.probe().toNanos(), TimeUnit.NANOSECONDS));
            return true;
        } catch (CommitStatusException e) {
            if (e.getStatus().getCode() == io.grpc.Status.Code.DEADLINE_EXCEEDED) {
                return false;
            }
            throw e;
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
                doors,
                (gateway, last) -> gateway.getNetwork(channel)
                        .newBlockEventsRequest()
                        .startBlock(last.map(block -> block.number() + 1).orElse(from))
                        .build()
                        .getEvents(),
                block -> new LedgerBlock(block.getHeader().getNumber(), block.toByteArray()),
                sorter);
    }

    @Override
    public LedgerStream<LedgerEvent> events(long from) {
        return new FabricStream<>(
                doors,
                (gateway, last) -> {
                    InMemoryCheckpointer seen = new InMemoryCheckpointer();
                    last.ifPresent(event -> seen.checkpointTransaction(event.blockNumber(), event.txId()));
                    return gateway.getNetwork(channel)
                            .newChaincodeEventsRequest(chaincode)
                            .startBlock(from)
                            .checkpoint(seen)
                            .build()
                            .getEvents();
                },
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
