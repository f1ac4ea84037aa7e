// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Status.Code;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.forestledger.embedded.peer.PeerNode;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** Fabric's deliver service: blocks, whole or filtered, from any start to any stop. */
final class DeliverService extends DeliverGrpc.DeliverImplBase {
    private final PeerNode peer;
    private final InstantSource clock;
    private final Executor executor;

    DeliverService(PeerNode peer, InstantSource clock, Executor executor) {
        this.peer = peer;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public StreamObserver<Envelope> deliver(StreamObserver<DeliverResponse> observer) {
        return serve(
                observer, block -> DeliverResponse.newBuilder().setBlock(block).build());
    }

    @Override
    public StreamObserver<Envelope> deliverFiltered(StreamObserver<DeliverResponse> observer) {
        String channelId = peer.access().channelId();
        return serve(observer, block -> DeliverResponse.newBuilder()
                .setFilteredBlock(FilteredBlocks.of(block, channelId))
                .build());
    }

    @Override
    public StreamObserver<Envelope> deliverWithPrivateData(StreamObserver<DeliverResponse> observer) {
        observer.onError(Failures.of(Code.UNIMPLEMENTED, "private data is not supported by this network"));
        return new Requests();
    }

    private StreamObserver<Envelope> serve(
            StreamObserver<DeliverResponse> observer, Function<Block, DeliverResponse> form) {
        StreamSender<DeliverResponse> sender = new StreamSender<>(observer);
        Requests requests = new Requests();
        DeliverSession session = new DeliverSession(peer, clock, sender, form);
        executor.execute(() -> run(requests, session, sender));
        return requests;
    }

    private static void run(Requests requests, DeliverSession session, StreamSender<DeliverResponse> sender) {
        try {
            Optional<Envelope> request = requests.take();
            while (request.isPresent()) {
                Status status = session.deliver(request.get());
                sender.send(DeliverResponse.newBuilder().setStatus(status).build());
                if (status != Status.SUCCESS) {
                    break;
                }
                request = requests.take();
            }
            sender.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sender.fail(Failures.of(Code.UNAVAILABLE, "the peer is stopping"));
        } catch (IOException | RuntimeException e) {
            sender.fail(Failures.of(Code.INTERNAL, "the peer failed: " + e.getMessage()));
        }
    }

    /** The requests of one stream in their order; an empty one is the end. */
    private static final class Requests implements StreamObserver<Envelope> {
        private final BlockingQueue<Optional<Envelope>> queue = new LinkedBlockingQueue<>();

        Optional<Envelope> take() throws InterruptedException {
            return queue.take();
        }

        @Override
        public void onNext(Envelope envelope) {
            queue.add(Optional.of(envelope));
        }

        @Override
        public void onError(Throwable failure) {
            queue.add(Optional.empty());
        }

        @Override
        public void onCompleted() {
            queue.add(Optional.empty());
        }
    }
}
