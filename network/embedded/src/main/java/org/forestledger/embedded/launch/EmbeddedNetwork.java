// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.forestledger.embedded.chaincode.ChaincodeClient;
import org.forestledger.embedded.chaincode.ChaincodeException;
import org.forestledger.embedded.config.CryptoLayout;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.gateway.OrganisationServer;
import org.forestledger.embedded.gateway.PeerEndpoint;
import org.forestledger.embedded.genesis.BatchLimits;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.Disk;
import org.forestledger.embedded.ledger.FileDisk;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.SigningIdentity;
import org.forestledger.embedded.orderer.Orderer;
import org.forestledger.embedded.peer.BlockSource;
import org.forestledger.embedded.peer.ChaincodeDefinition;
import org.forestledger.embedded.peer.PeerNode;
import org.forestledger.embedded.port.ServerPorts;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.Block;

/** The whole network in this process: an orderer, four peers, three chaincodes, four endpoints. */
public final class EmbeddedNetwork implements AutoCloseable {
    private static final String BLOCKS = "blocks.log";
    private static final long CATCH_UP_MS = 60_000;

    private final EmbeddedNetworkConfig config;
    private final Closing closing = new Closing();
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final SecureRandom random = new SecureRandom();
    private final Disk disk = new FileDisk();
    private final CryptoLayout crypto;
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final List<PeerNode> peers = new ArrayList<>();
    private boolean stopped;

    private EmbeddedNetwork(EmbeddedNetworkConfig config) {
        this.config = config;
        this.crypto = new CryptoLayout(config.cryptoDir());
    }

    /**
     * Starts a network and returns when it is ready; identities and genesis block are made if they are not there.
     *
     * @throws NetworkStartException if it does not come up, with a sentence that says why; nothing is left running
     */
    public static EmbeddedNetwork start(EmbeddedNetworkConfig config) throws NetworkStartException {
        EmbeddedNetwork network = new EmbeddedNetwork(config);
        try {
            network.open();
            return network;
        } catch (IOException | MspException | ChaincodeException | RuntimeException e) {
            network.stop();
            throw new NetworkStartException("The network did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            network.stop();
            Thread.currentThread().interrupt();
            throw new NetworkStartException("The network did not start: it was interrupted", e);
        }
    }

    private void open() throws IOException, MspException, ChaincodeException, InterruptedException {
        closing.add(DataLock.acquire(config.networkDir()));
        Files.deleteIfExists(EndpointsFile.path(config.networkDir()));
        // The chaincodes take longest, so they begin first and the rest is done meanwhile.
        Chaincodes chaincodes = Chaincodes.start(config, closing);
        Identities.ensure(config.cryptoDir());
        Block genesis = GenesisFile.load(config, random);
        ChannelConfig channel = ChannelConfig.read(genesis);
        Map<Organisation, Ledger> ledgers = new LinkedHashMap<>();
        for (Organisation organisation : Organisation.ALL) {
            Path file = config.networkDir().resolve(organisation.folder()).resolve(BLOCKS);
            ledgers.put(organisation, closing.add(Ledger.open(disk, file)));
        }
        Orderer orderer = closing.add(openOrderer(genesis, channel));
        CatchUp.orderer(orderer, ledgers);
        List<ChaincodeClient> clients = new ArrayList<>();
        for (Organisation organisation : Organisation.ALL) {
            peers.add(openPeer(organisation, channel, ledgers.get(organisation), orderer, chaincodes, clients));
        }
        peers.forEach(PeerNode::start);
        orderer.start();
        List<PeerEndpoint> addressed = openServers(orderer);
        CatchUp.awaitPeers(orderer.height(), List.copyOf(ledgers.values()), CATCH_UP_MS);
        for (ChaincodeClient client : clients) {
            client.awaitReady(config.chaincodeStartTimeout());
        }
        describe(addressed);
        EndpointsFile.write(
                config.networkDir(),
                channel.channelId(),
                config.chaincodeName(),
                Hashes.hex(channel.genesisHash().toByteArray()),
                endpoints);
    }

    private Orderer openOrderer(Block genesis, ChannelConfig channel) throws IOException, MspException {
        BatchLimits fromGenesis = channel.limits();
        BatchLimits limits = new BatchLimits(
                config.batchCount().orElse(fromGenesis.messagesMax()),
                fromGenesis.bytesPreferred(),
                fromGenesis.bytesAbsolute(),
                config.batchTimeout().orElse(fromGenesis.timeout()));
        return Orderer.open(
                disk,
                config.networkDir().resolve("orderer").resolve(BLOCKS),
                genesis,
                channel,
                limits,
                SigningIdentity.load(Organisation.ORDERER_MSP_ID, crypto.ordererMsp()),
                config.clock(),
                random,
                this::fail);
    }

    private PeerNode openPeer(
            Organisation organisation,
            ChannelConfig channel,
            Ledger ledger,
            Orderer orderer,
            Chaincodes chaincodes,
            List<ChaincodeClient> clients)
            throws IOException, MspException {
        ChaincodeClient client = null;
        if (organisation.endorses()) {
            InetSocketAddress address = chaincodes.addresses().get(organisation.mspId());
            client = new ChaincodeClient(chaincodes.packageId(), address, ledger, config.executeTimeout());
            clients.add(closing.add(client));
        }
        return closing.add(new PeerNode(
                organisation,
                SigningIdentity.load(organisation.mspId(), crypto.peerMsp(organisation)),
                channel,
                new ChaincodeDefinition(config.chaincodeName(), config.chaincodeVersion()),
                ledger,
                client,
                source(orderer),
                config.clock(),
                this::fail));
    }

    private static BlockSource source(Orderer orderer) {
        return new BlockSource() {
            @Override
            public boolean awaitBlock(long number, long waitMs) throws InterruptedException {
                return orderer.signal().awaitBlock(number, waitMs);
            }

            @Override
            public Optional<Block> block(long number) throws IOException {
                return orderer.block(number);
            }
        };
    }

    private List<PeerEndpoint> openServers(Orderer orderer) throws IOException {
        List<InetSocketAddress> addresses = addresses();
        List<PeerEndpoint> all = new ArrayList<>();
        for (int i = 0; i < peers.size(); i++) {
            all.add(new PeerEndpoint(
                    peers.get(i),
                    addresses.get(i).getHostString() + ":" + addresses.get(i).getPort()));
        }
        for (int i = 0; i < peers.size(); i++) {
            closing.add(new OrganisationServer(
                    addresses.get(i),
                    all.get(i),
                    all,
                    orderer,
                    crypto.peerTls(peers.get(i).organisation()),
                    config.messageBytesMax(),
                    config.clock()));
        }
        return all;
    }

    private List<InetSocketAddress> addresses() throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        int base = config.portBase() == 0 ? ServerPorts.inARow(Organisation.ALL.size()) : config.portBase();
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (int i = 0; i < Organisation.ALL.size(); i++) {
            addresses.add(new InetSocketAddress(loopback, base + i));
        }
        return addresses;
    }

    private void describe(List<PeerEndpoint> addressed) {
        for (PeerEndpoint endpoint : addressed) {
            Organisation organisation = endpoint.node().organisation();
            endpoints.add(new Endpoint(
                    organisation.mspId(),
                    organisation.name(),
                    endpoint.address(),
                    "peer0." + organisation.folder(),
                    crypto.peerTls(organisation).resolve("ca.crt")));
        }
    }

    private void fail(Throwable cause) {
        failure.complete(cause);
    }

    /** Where clients reach the peers, in the order of the organisations. */
    public List<Endpoint> endpoints() {
        return List.copyOf(endpoints);
    }

    /**
     * The endpoint of an organisation.
     *
     * @throws java.util.NoSuchElementException if there is no such organisation
     */
    public Endpoint endpoint(String mspId) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.mspId().equals(mspId))
                .findFirst()
                .orElseThrow();
    }

    /** The number of blocks that every peer has. */
    public long height() {
        return peers.stream().mapToLong(peer -> peer.ledger().height()).min().orElse(0);
    }

    /** Completes with the cause if the network cannot go on, for example because a disk is full. */
    public CompletableFuture<Throwable> failure() {
        return failure;
    }

    /** Stops everything; what was committed stays. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            Files.deleteIfExists(EndpointsFile.path(config.networkDir()));
        } catch (IOException e) {
            System.getLogger(EmbeddedNetwork.class.getName())
                    .log(System.Logger.Level.WARNING, "endpoints.json could not be removed", e);
        }
        closing.closeAll();
    }

    @Override
    public void close() {
        stop();
    }
}
