// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testnet;

import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.forestledger.embedded.launch.EmbeddedNetwork;
import org.forestledger.embedded.launch.Endpoint;
import org.forestledger.identity.MaterialPaths;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.client.identity.Identities;
import org.hyperledger.fabric.client.identity.Identity;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** Official clients of a running network, one channel for each organisation. */
public final class Clients implements AutoCloseable {
    private final EmbeddedNetwork network;
    private final Path cryptoDir;
    private final List<AutoCloseable> open = new ArrayList<>();

    /** Clients of a network whose identities lie in a folder. */
    public Clients(EmbeddedNetwork network, Path cryptoDir) {
        this.network = network;
        this.cryptoDir = cryptoDir;
    }

    /** A TLS channel to an organisation's endpoint. */
    public ManagedChannel channel(String mspId) {
        Endpoint endpoint = network.endpoint(mspId);
        try {
            ChannelCredentials credentials = TlsChannelCredentials.newBuilder()
                    .trustManager(endpoint.tlsCaCertificate().toFile())
                    .build();
            ManagedChannel channel = Grpc.newChannelBuilder(endpoint.address(), credentials)
                    .overrideAuthority(endpoint.serverName())
                    .maxInboundMessageSize(100_000_000)
                    .build();
            open.add(() -> channel.shutdownNow().awaitTermination(5, TimeUnit.SECONDS));
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The administrator of an organisation, who may write. */
    public Path admin(String organisation) {
        return new MaterialPaths(cryptoDir).user(organisation, MaterialPaths.ADMIN);
    }

    /** The identity in a user's folder. */
    public static Identity identity(String mspId, Path user) {
        try {
            return new X509Identity(
                    mspId, Identities.readX509Certificate(Files.readString(MaterialPaths.signingCertificate(user))));
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signer in a user's folder. */
    public static Signer signer(Path user) {
        try {
            PrivateKey key = Identities.readPrivateKey(Files.readString(MaterialPaths.signingKey(user)));
            return Signers.newPrivateKeySigner(key);
        } catch (IOException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A builder for a gateway of an organisation's administrator. */
    public Gateway.Builder builder(String organisation) {
        String mspId = organisation + "MSP";
        Path user = admin(organisation);
        return Gateway.newInstance()
                .identity(identity(mspId, user))
                .signer(signer(user))
                .hash(Hash.SHA256)
                .connection(channel(mspId));
    }

    /** The channel, as an organisation's administrator. */
    public Network network(String organisation) {
        Gateway gateway = builder(organisation).connect();
        open.add(gateway);
        return gateway.getNetwork("forest");
    }

    /** The chaincode, as an organisation's administrator. */
    public Contract contract(String organisation) {
        return network(organisation).getContract("forest-ledger");
    }

    @Override
    public void close() {
        for (int i = open.size() - 1; i >= 0; i--) {
            try {
                open.get(i).close();
            } catch (Exception e) {
                throw new IllegalStateException("A client cannot be closed", e);
            }
        }
    }
}
