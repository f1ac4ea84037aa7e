// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import com.google.protobuf.ByteString;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.Ecdsa;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Pem;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.orderer.SeekSpecified;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** Blocks of a peer in a stream, as the administrator of the peer's organisation gets them. */
public final class BlockStream {
    private static final int LARGEST_BLOCK_BYTES = 100 * 1024 * 1024;
    private static final int AHEAD = 4;
    private static final long PATIENCE_SECONDS = 60;
    private static final int NONCE_BYTES = 24;

    private final DataFolder data;
    private final Node peer;
    private final String channel;

    /** The blocks of a peer. */
    public BlockStream(DataFolder data, Node peer, String channel) {
        this.data = data;
        this.peer = peer;
        this.channel = channel;
    }

    /** Takes one block after the other. */
    public interface Sink {
        /** Takes a block. */
        void accept(Block block) throws IOException;
    }

    /**
     * Reads blocks the peer has.
     *
     * @param from number of the first
     * @param to number of the last
     * @param sink takes them in their order
     * @throws FabricException if the peer does not give them
     */
    public void read(long from, long to, Sink sink) throws IOException {
        Path tls = data.crypto().user(peer.organisation(), MaterialPaths.ADMIN).resolve("tls");
        ManagedChannel connection = Grpc.newChannelBuilder(
                        peer.endpoint(),
                        TlsChannelCredentials.newBuilder()
                                .trustManager(data.tlsRoots().toFile())
                                .keyManager(
                                        tls.resolve("client.crt").toFile(),
                                        tls.resolve("client.key").toFile())
                                .build())
                .maxInboundMessageSize(LARGEST_BLOCK_BYTES)
                .build();
        try {
            Answers answers = new Answers();
            DeliverGrpc.newStub(connection).deliver(answers).onNext(request(from, to, tls.resolve("client.crt")));
            for (long number = from; number <= to; number++) {
                sink.accept(answers.block(number));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FabricException("Interrupted while blocks were read.", e);
        } finally {
            connection.shutdownNow();
        }
    }

    private Envelope request(long from, long to, Path tlsCertificate) throws IOException {
        Path admin = data.crypto().user(peer.organisation(), MaterialPaths.ADMIN);
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        SerializedIdentity creator = SerializedIdentity.newBuilder()
                .setMspid(peer.mspId())
                .setIdBytes(ByteString.copyFrom(Files.readAllBytes(MaterialPaths.signingCertificate(admin))))
                .build();
        ChannelHeader header = ChannelHeader.newBuilder()
                .setType(HeaderType.DELIVER_SEEK_INFO_VALUE)
                .setChannelId(channel)
                .setTimestamp(com.google.protobuf.Timestamp.newBuilder()
                        .setSeconds(Instant.now().getEpochSecond()))
                .setTlsCertHash(hash(tlsCertificate))
                .build();
        SignatureHeader signature = SignatureHeader.newBuilder()
                .setCreator(creator.toByteString())
                .setNonce(ByteString.copyFrom(nonce))
                .build();
        SeekInfo seek = SeekInfo.newBuilder()
                .setStart(position(from))
                .setStop(position(to))
                .setBehavior(SeekInfo.SeekBehavior.FAIL_IF_NOT_READY)
                .build();
        ByteString payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(header.toByteString())
                        .setSignatureHeader(signature.toByteString()))
                .setData(seek.toByteString())
                .build()
                .toByteString();
        byte[] signed = Ecdsa.sign(
                Pem.readPrivateKey(Files.readString(MaterialPaths.signingKey(admin))), payload.toByteArray());
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(ByteString.copyFrom(signed))
                .build();
    }

    private static SeekPosition position(long number) {
        return SeekPosition.newBuilder()
                .setSpecified(SeekSpecified.newBuilder().setNumber(number))
                .build();
    }

    /** The peer compares it with the certificate of the connection, so that nobody replays the request. */
    private static ByteString hash(Path certificate) throws IOException {
        try {
            byte[] der = Pem.readCertificate(Files.readString(certificate)).getEncoded();
            return ByteString.copyFrom(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (GeneralSecurityException e) {
            throw new FabricException("The certificate " + certificate + " cannot be used.", e);
        }
    }

    /** Keeps a few blocks ahead of the reader, and no more. */
    private final class Answers implements ClientResponseObserver<Envelope, DeliverResponse> {
        private final BlockingQueue<DeliverResponse> blocks = new ArrayBlockingQueue<>(AHEAD + 2);
        private volatile ClientCallStreamObserver<Envelope> call;
        private volatile String failure;

        @Override
        public void beforeStart(ClientCallStreamObserver<Envelope> requests) {
            call = requests;
            requests.disableAutoRequestWithInitial(AHEAD);
        }

        @Override
        public void onNext(DeliverResponse answer) {
            blocks.add(answer);
        }

        @Override
        public void onError(Throwable cause) {
            failure = cause instanceof StatusRuntimeException status
                    ? status.getStatus().getCode() + " " + status.getStatus().getDescription()
                    : cause.toString();
            blocks.add(DeliverResponse.getDefaultInstance());
        }

        @Override
        public void onCompleted() {
            if (failure == null) {
                failure = Status.Code.OK.name();
            }
            blocks.add(DeliverResponse.getDefaultInstance());
        }

        Block block(long number) throws InterruptedException {
            DeliverResponse answer = blocks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw refused(number, "no answer in " + PATIENCE_SECONDS + " s");
            }
            if (!answer.hasBlock()) {
                throw refused(number, failure == null ? answer.getStatus().name() : failure);
            }
            if (answer.getBlock().getHeader().getNumber() != number) {
                throw refused(number, "it gave another block");
            }
            call.request(1);
            return answer.getBlock();
        }

        private FabricException refused(long number, String why) {
            return new FabricException(peer.name() + " does not give block " + number + ": " + why + ".");
        }
    }
}
