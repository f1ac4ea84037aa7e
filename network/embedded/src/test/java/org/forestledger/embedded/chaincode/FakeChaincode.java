// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type;

/** A chaincode server whose side of the conversation a test plays step by step. */
final class FakeChaincode implements AutoCloseable {
    private final BlockingQueue<ChaincodeMessage> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<StreamObserver<ChaincodeMessage>> connections = new LinkedBlockingQueue<>();
    private final Server server;
    private StreamObserver<ChaincodeMessage> out;

    FakeChaincode(int port) throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
                .addService(new Service())
                .build()
                .start();
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", server.getPort());
    }

    /** Waits for the peer to dial and registers. */
    void register(String id) throws InterruptedException {
        out = connections.poll(20, TimeUnit.SECONDS);
        say(Type.REGISTER, "", "", ChaincodeID.newBuilder().setName(id).build());
    }

    void say(Type type, String transactionId, String channelId, Message payload) {
        say(type, transactionId, channelId, payload.toByteString());
    }

    void say(Type type, String transactionId, String channelId, ByteString payload) {
        out.onNext(ChaincodeMessage.newBuilder()
                .setType(type)
                .setTxid(transactionId)
                .setChannelId(channelId)
                .setPayload(payload)
                .build());
    }

    void hangUp() {
        out.onCompleted();
    }

    /** The next message of the peer. */
    ChaincodeMessage expect(Type type) throws InterruptedException {
        ChaincodeMessage message = received.poll(20, TimeUnit.SECONDS);
        if (message == null || message.getType() != type) {
            throw new AssertionError("Expected " + type + " but got " + message);
        }
        return message;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Service extends ChaincodeGrpc.ChaincodeImplBase {
        @Override
        public StreamObserver<ChaincodeMessage> connect(StreamObserver<ChaincodeMessage> observer) {
            connections.add(observer);
            return new StreamObserver<>() {
                @Override
                public void onNext(ChaincodeMessage message) {
                    received.add(message);
                }

                @Override
                public void onError(Throwable failure) {
                    // The test sees the end of the conversation by what the peer does next.
                }

                @Override
                public void onCompleted() {
                    observer.onCompleted();
                }
            };
        }
    }
}
