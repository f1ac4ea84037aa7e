// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.StreamObserver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.ledger.TxSimulator;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** A peer's connection to its chaincode process; it dials again whenever the process goes away. */
public final class ChaincodeClient implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ChaincodeClient.class.getName());
    private static final int MESSAGE_BYTES_MAX = 100 * 1024 * 1024;
    private static final long REDIAL_MS = 50;
    private static final long REGISTER_MS = 10_000;
    private static final long LEAVE_MS = 500;

    private final String chaincodeId;
    private final InetSocketAddress address;
    private final Duration executeTimeout;
    private final ManagedChannel channel;
    private final ExecutorService executor;
    private final StateRequests requests;
    private final Thread keeper;
    private volatile ChaincodeStream stream;
    private volatile boolean closed;
    private volatile String lastFailure = "not dialled yet";

    /**
     * A client that begins to dial at once.
     *
     * @param chaincodeId the package id, {@code label:hash}, that the process must register with
     * @param address where the chaincode server listens, in plain text on the loopback
     * @param ledger where history is read from
     * @param executeTimeout how long a transaction may run
     */
    public ChaincodeClient(String chaincodeId, InetSocketAddress address, Ledger ledger, Duration executeTimeout) {
        this.chaincodeId = chaincodeId;
        this.address = address;
        this.executeTimeout = executeTimeout;
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "chaincode-" + address.getPort());
            thread.setDaemon(true);
            return thread;
        });
        this.requests = new StateRequests(new HistoryReader(ledger));
        this.channel = NettyChannelBuilder.forAddress(address)
                .usePlaintext()
                .maxInboundMessageSize(MESSAGE_BYTES_MAX)
                .executor(executor)
                .build();
        this.keeper = new Thread(this::keepConnected, "chaincode-keeper-" + address.getPort());
        keeper.setDaemon(true);
        keeper.start();
    }

    private void keepConnected() {
        while (!closed) {
            ChaincodeStream next = new ChaincodeStream(chaincodeId, requests, executor);
            StreamObserver<ChaincodeMessage> out =
                    ChaincodeGrpc.newStub(channel).connect(next);
            next.attach(out);
            stream = next;
            awaitRegistration(next);
            next.ended().join();
            if (!closed) {
                pause();
            }
        }
    }

    private void awaitRegistration(ChaincodeStream next) {
        try {
            next.ready().get(REGISTER_MS, TimeUnit.MILLISECONDS);
            LOG.log(Level.DEBUG, "Chaincode {0} is connected at {1}", chaincodeId, address);
        } catch (ExecutionException e) {
            lastFailure = String.valueOf(e.getCause().getMessage());
        } catch (TimeoutException e) {
            lastFailure = "it took the connection but did not register within " + REGISTER_MS + " ms";
            next.close(lastFailure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
            next.close("the peer is stopping");
        }
    }

    private void pause() {
        // A refused connection makes gRPC back off for seconds; the process may be up much sooner.
        channel.resetConnectBackoff();
        try {
            TimeUnit.MILLISECONDS.sleep(REDIAL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Whether the chaincode is registered at the moment. */
    public boolean isReady() {
        ChaincodeStream current = stream;
        return current != null && current.isOpen();
    }

    /**
     * Waits until the chaincode has registered.
     *
     * @throws ChaincodeException if it has not within the time, with the last reason seen
     * @throws InterruptedException if the waiting thread is to end
     */
    public void awaitReady(Duration patience) throws ChaincodeException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new ChaincodeException("The chaincode server at " + address.getHostString() + ":"
                        + address.getPort() + " did not come up within " + patience.toMillis() + " ms: "
                        + lastFailure);
            }
            awaitCurrent(left);
        }
    }

    private void awaitCurrent(long nanos) throws InterruptedException {
        ChaincodeStream current = stream;
        if (current == null || current.ended().isDone()) {
            TimeUnit.MILLISECONDS.sleep(5);
            return;
        }
        try {
            current.ready().get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // The keeper notes the reason and dials again; the caller looks at the clock.
            LOG.log(Level.TRACE, "Chaincode not ready yet", e);
        }
    }

    /**
     * Runs a transaction to its answer.
     *
     * @param input the function and its arguments
     * @param proposal the client's proposal, which the chaincode reads creator and transient data from
     * @return the message COMPLETED or ERROR
     * @throws ChaincodeException if there is no answer, in Fabric's words
     */
    public ChaincodeMessage execute(
            String channelId,
            String transactionId,
            String namespace,
            ChaincodeInput input,
            SignedProposal proposal,
            TxSimulator simulator)
            throws ChaincodeException {
        ChaincodeStream current = stream;
        if (current == null || !current.isOpen()) {
            throw new ChaincodeException("could not launch chaincode " + chaincodeId + ": connection to "
                    + address.getHostString() + ":" + address.getPort() + " failed: " + lastFailure);
        }
        Invocation invocation = new Invocation(channelId, transactionId, namespace, simulator);
        current.begin(
                invocation,
                ChaincodeMessage.newBuilder()
                        .setType(Type.TRANSACTION)
                        .setTxid(transactionId)
                        .setChannelId(channelId)
                        .setPayload(input.toByteString())
                        .setProposal(proposal)
                        .build());
        try {
            return await(invocation.answer());
        } finally {
            current.end(invocation);
        }
    }

    private ChaincodeMessage await(CompletableFuture<ChaincodeMessage> answer) throws ChaincodeException {
        try {
            return answer.get(executeTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ChaincodeException("error sending: timeout expired while executing transaction");
        } catch (ExecutionException e) {
            throw new ChaincodeException("error sending: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChaincodeException("error sending: the peer is stopping");
        }
    }

    @Override
    public void close() {
        closed = true;
        ChaincodeStream current = stream;
        if (current != null) {
            current.leave();
        }
        keeper.interrupt();
        channel.shutdown();
        try {
            if (!channel.awaitTermination(LEAVE_MS, TimeUnit.MILLISECONDS)) {
                channel.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.shutdownNow();
        }
        executor.shutdownNow();
    }
}
