// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.config;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a network is started with. Begin with {@link #of} and change what differs.
 *
 * @param dataDir the folder of the running network, with {@code crypto} and {@code network} in it
 * @param chaincodeJar the runnable chaincode jar that runs inside this process, unless addresses are given
 * @param chaincodeAddresses chaincode servers that run already, by membership id; if any are given, all are
 * @param chaincodeId the package id that such servers register with
 * @param chaincodeName the chaincode's name on the channel
 * @param chaincodeVersion the chaincode's version
 * @param channel the channel's name
 * @param portBase port of the first organisation, the others follow; 0 for any free ports
 * @param batchTimeout how long the first transaction of a block waits for company; empty for the genesis block's
 * @param batchCount transactions a block holds at most; empty for the genesis block's
 * @param executeTimeout how long a chaincode may take for one transaction
 * @param chaincodeStartTimeout how long a chaincode server may take to come up
 * @param messageBytesMax bytes a request may have
 * @param clock tells the time
 */
public record EmbeddedNetworkConfig(
        Path dataDir,
        Optional<Path> chaincodeJar,
        Map<String, InetSocketAddress> chaincodeAddresses,
        String chaincodeId,
        String chaincodeName,
        String chaincodeVersion,
        String channel,
        int portBase,
        Optional<Duration> batchTimeout,
        Optional<Integer> batchCount,
        Duration executeTimeout,
        Duration chaincodeStartTimeout,
        int messageBytesMax,
        InstantSource clock) {
    /** Transactions in a block at most, unless told otherwise. */
    public static final int DEFAULT_BATCH_COUNT = 100;

    /** How long a transaction waits for company, unless told otherwise. */
    public static final Duration DEFAULT_BATCH_TIMEOUT = Duration.ofMillis(20);

    private static final int DEFAULT_MESSAGE_BYTES = 16 * 1024 * 1024;
    private static final int PORT_MAX = 65_535;

    /** Checks what can be checked without looking at the disk. */
    public EmbeddedNetworkConfig {
        Objects.requireNonNull(dataDir, "dataDir");
        chaincodeAddresses = Map.copyOf(chaincodeAddresses);
        if (portBase < 0 || portBase > PORT_MAX - Organisation.ALL.size()) {
            throw new IllegalArgumentException("The port base " + portBase + " leaves no room for the ports");
        }
        if (batchCount.isPresent() && batchCount.get() < 1) {
            throw new IllegalArgumentException("A block holds at least one transaction");
        }
        if (batchTimeout.isPresent() && batchTimeout.get().isNegative()) {
            throw new IllegalArgumentException("The batch timeout is negative");
        }
    }

    /** A network in a folder with this product's names and defaults; it still needs a chaincode. */
    public static EmbeddedNetworkConfig of(Path dataDir) {
        return new EmbeddedNetworkConfig(
                dataDir,
                Optional.empty(),
                Map.of(),
                "",
                "forest-ledger",
                "1.0",
                "forest",
                0,
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                DEFAULT_MESSAGE_BYTES,
                InstantSource.system());
    }

    /** With a chaincode jar that runs in this process. */
    public EmbeddedNetworkConfig withChaincodeJar(Path jar) {
        return copy(Optional.of(jar), Map.of(), chaincodeId, portBase, batchTimeout, batchCount, executeTimeout);
    }

    /** With chaincode servers that run already; each endorsing organisation needs one. */
    public EmbeddedNetworkConfig withChaincodeServers(String packageId, Map<String, InetSocketAddress> addresses) {
        return copy(Optional.empty(), addresses, packageId, portBase, batchTimeout, batchCount, executeTimeout);
    }

    /** With fixed ports from this one on. */
    public EmbeddedNetworkConfig withPortBase(int port) {
        return copy(chaincodeJar, chaincodeAddresses, chaincodeId, port, batchTimeout, batchCount, executeTimeout);
    }

    /** With other rules for cutting blocks. */
    public EmbeddedNetworkConfig withBatch(Duration timeout, int count) {
        return copy(
                chaincodeJar,
                chaincodeAddresses,
                chaincodeId,
                portBase,
                Optional.of(timeout),
                Optional.of(count),
                executeTimeout);
    }

    /** With another limit for the run of one transaction. */
    public EmbeddedNetworkConfig withExecuteTimeout(Duration timeout) {
        return copy(chaincodeJar, chaincodeAddresses, chaincodeId, portBase, batchTimeout, batchCount, timeout);
    }

    /** With another limit for the start of a chaincode server. */
    public EmbeddedNetworkConfig withChaincodeStartTimeout(Duration timeout) {
        return new EmbeddedNetworkConfig(
                dataDir,
                chaincodeJar,
                chaincodeAddresses,
                chaincodeId,
                chaincodeName,
                chaincodeVersion,
                channel,
                portBase,
                batchTimeout,
                batchCount,
                executeTimeout,
                timeout,
                messageBytesMax,
                clock);
    }

    private EmbeddedNetworkConfig copy(
            Optional<Path> jar,
            Map<String, InetSocketAddress> addresses,
            String packageId,
            int port,
            Optional<Duration> timeout,
            Optional<Integer> count,
            Duration execution) {
        return new EmbeddedNetworkConfig(
                dataDir,
                jar,
                addresses,
                packageId,
                chaincodeName,
                chaincodeVersion,
                channel,
                port,
                timeout,
                count,
                execution,
                chaincodeStartTimeout,
                messageBytesMax,
                clock);
    }

    /** The folder with the identities. */
    public Path cryptoDir() {
        return dataDir.resolve("crypto");
    }

    /** The folder with the block stores. */
    public Path networkDir() {
        return dataDir.resolve("network");
    }
}
