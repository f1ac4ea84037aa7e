// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.acceptance.clients.Person;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekOldest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.orderer.SeekSpecified;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** All blocks of one peer as they are committed, by Fabric's deliver service. */
final class BlockFeed implements StreamObserver<DeliverResponse> {
    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, List<String>> codes = new HashMap<>();
    private String failure = "";

    private BlockFeed(String name) {
        this.name = name;
    }

    /** Follows a peer from its first block on. */
    static BlockFeed open(Connections.Peer peer, Person reader) {
        BlockFeed feed = new BlockFeed(peer.organisation());
        StreamObserver<Envelope> requests = DeliverGrpc.newStub(peer.channel()).deliver(feed);
        requests.onNext(request(peer, reader));
        return feed;
    }

    private static Envelope request(Connections.Peer peer, Person reader) {
        ChannelHeader.Builder channelHeader = ChannelHeader.newBuilder()
                .setType(HeaderType.DELIVER_SEEK_INFO_VALUE)
                .setChannelId(Proposals.CHANNEL)
                .setTimestamp(Proposals.timestamp(Instant.now()));
        if (peer.tlsClientCertificate().length > 0) {
            channelHeader.setTlsCertHash(ByteString.copyFrom(Hash.SHA256.apply(peer.tlsClientCertificate())));
        }
        SeekInfo seek = SeekInfo.newBuilder()
                .setStart(SeekPosition.newBuilder().setOldest(SeekOldest.getDefaultInstance()))
                .setStop(SeekPosition.newBuilder()
                        .setSpecified(SeekSpecified.newBuilder().setNumber(Long.MAX_VALUE)))
                .setBehavior(SeekInfo.SeekBehavior.BLOCK_UNTIL_READY)
                .build();
        ByteString payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(channelHeader.build().toByteString())
                        .setSignatureHeader(SignatureHeader.newBuilder()
                                .setCreator(reader.serialized())
                                .build()
                                .toByteString()))
                .setData(seek.toByteString())
                .build()
                .toByteString();
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(reader.sign(payload))
                .build();
    }

    @Override
    public synchronized void onNext(DeliverResponse response) {
        try {
            if (response.hasBlock()) {
                take(response.getBlock());
            } else {
                failure = "status " + response.getStatus();
            }
        } catch (InvalidProtocolBufferException e) {
            failure = "a block that cannot be read: " + e.getMessage();
        }
        notifyAll();
    }

    private void take(Block block) throws InvalidProtocolBufferException {
        for (BlockTransaction transaction : BlockTransaction.of(block)) {
            codes.computeIfAbsent(transaction.txId(), id -> new ArrayList<>()).add(transaction.code());
        }
        blocks.add(block);
    }

    @Override
    public synchronized void onError(Throwable t) {
        failure = t.toString();
        notifyAll();
    }

    @Override
    public void onCompleted() {
        onError(new IllegalStateException("the peer has ended the stream"));
    }

    /** The validation codes of a transaction id, in the order of its blocks, once there are so many of them. */
    synchronized List<String> await(String txId, int count, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (codes.getOrDefault(txId, List.of()).size() < count) {
            long left = deadline - System.nanoTime();
            if (!failure.isEmpty() || left <= 0) {
                throw new IllegalStateException("The peer of " + name + " has not committed " + txId + " " + count
                        + " times within " + limit + " (" + codes.get(txId) + "). " + failure);
            }
            wait(Math.max(1, left / 1_000_000));
        }
        return List.copyOf(codes.get(txId));
    }

    synchronized List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
