// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import com.google.protobuf.Empty;
import io.grpc.CallOptions;
import io.grpc.Context;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One peer: the channel to it, and whether it answers.
 *
 * <p>It is asked once a second, because a connection whose packets are dropped looks like one that is at rest. The
 * question is gRPC's health check, which peers of Fabric do not know: to be told so is an answer as well. A peer that
 * is away is dialled again each time; left to itself a channel waits longer and longer, up to two minutes, which is
 * made for millions of clients and not for the few that a peer has here.
 */
final class PeerLink {
    private static final long PAUSE_MILLISECONDS = 1_000;
    private static final long PATIENCE_MILLISECONDS = 1_000;

    /** A busy machine may leave a question or two unanswered; so a peer is given up after four seconds at most. */
    private static final int SILENCES_MAX = 3;

    /** So often, at most, is a caller kept waiting by a peer that is catching up while another one has all. */
    private static final Duration BEHIND = Duration.ofSeconds(10);

    private static final MethodDescriptor<Empty, Empty> QUESTION = MethodDescriptor.<Empty, Empty>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("grpc.health.v1.Health/Check")
            .setRequestMarshaller(ProtoUtils.marshaller(Empty.getDefaultInstance()))
            .setResponseMarshaller(ProtoUtils.marshaller(Empty.getDefaultInstance()))
            .build();

    private final NetworkEndpoints.Peer peer;
    private final ManagedChannel channel;
    private final ScheduledExecutorService timer;
    private final Runnable changed;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile boolean answering = true;
    private int silences;
    private volatile Instant behindUntil = Instant.MIN;
    private volatile Context.CancellableContext calls = newCalls();

    /**
     * Begins to ask.
     *
     * @param changed told whenever the peer goes away or comes back
     */
    PeerLink(NetworkEndpoints.Peer peer, ManagedChannel channel, ScheduledExecutorService timer, Runnable changed) {
        this.peer = peer;
        this.channel = channel;
        this.timer = timer;
        this.changed = changed;
        askLater();
    }

    NetworkEndpoints.Peer peer() {
        return peer;
    }

    ManagedChannel channel() {
        return channel;
    }

    /** Whether the peer answered when it was asked last; true before that. */
    boolean answering() {
        return answering;
    }

    /** Whether the peer has not been found behind in the last seconds. */
    boolean keepsUp() {
        return Instant.now().isAfter(behindUntil);
    }

    /** The peer did not catch up in time. */
    void isBehind() {
        behindUntil = Instant.now().plus(BEHIND);
    }

    /** Makes calls that {@link #cut} can end. */
    <T> T call(Callable<T> call) throws Exception {
        return calls.call(call);
    }

    /** Ends all calls and streams under way with CANCELLED, so that they go on elsewhere. */
    void cut() {
        Context.CancellableContext old = calls;
        calls = newCalls();
        old.cancel(null);
    }

    private static Context.CancellableContext newCalls() {
        return Context.ROOT.withCancellation();
    }

    /** Asks now, after a call has failed; if a question is under way its answer will do. */
    void ask() {
        if (!asking.compareAndSet(false, true)) {
            return;
        }
        CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        ClientCalls.asyncUnaryCall(
                channel.newCall(QUESTION, options), Empty.getDefaultInstance(), new StreamObserver<>() {
                    @Override
                    public void onNext(Empty answer) {
                        // What it says does not matter; onCompleted follows.
                    }

                    @Override
                    public void onError(Throwable failure) {
                        Status status = Status.fromThrowable(failure);
                        heard(FailureSorter.hidesUnavailable(status) ? Status.Code.UNAVAILABLE : status.getCode());
                    }

                    @Override
                    public void onCompleted() {
                        heard(Status.Code.OK);
                    }
                });
    }

    private void heard(Status.Code code) {
        boolean before = answering;
        switch (code) {
            case UNAVAILABLE -> {
                answering = false;
                channel.resetConnectBackoff();
            }
            case DEADLINE_EXCEEDED -> {
                silences++;
                answering = answering && silences < SILENCES_MAX;
                if (silences % SILENCES_MAX == 0) {
                    // The old connection may never wake up, so the next question takes a new one.
                    channel.enterIdle();
                }
            }
            default -> {
                answering = true;
                silences = 0;
            }
        }
        asking.set(false);
        if (before != answering) {
            changed.run();
        } else if (answering && silences > 0) {
            ask();
        }
    }

    private void askLater() {
        try {
            timer.scheduleWithFixedDelay(this::ask, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            throw new LedgerException(new LedgerFailure.Unavailable("the client is closed"), e);
        }
    }
}
