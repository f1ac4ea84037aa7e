// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;

/** Reads the command line. */
final class Options {
    static final String USAGE =
            """
            Usage: java -jar embedded.jar --data DIR (--chaincode-jar FILE | --chaincode-server MSPID=HOST:PORT ...)
              --data DIR                        folder of the network: DIR/crypto, DIR/network
              --chaincode-jar FILE              runnable chaincode jar, run inside this process
              --chaincode-server MSPID=HOST:PORT  chaincode server that runs already, once per endorsing organisation
              --chaincode-id LABEL:HASH         package id that such servers register with
              --port-base N                     ports N to N+3; 0 (the default) takes free ports
              --batch-timeout-ms N              how long the first transaction of a block waits for company
              --batch-count N                   transactions in a block at most
              --execute-timeout-ms N            how long a transaction may run
            This is a network for trying, developing and testing. It is not for production.
            """;

    private Options() {}

    static EmbeddedNetworkConfig parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        Map<String, InetSocketAddress> servers = new HashMap<>();
        for (Iterator<String> it = arguments.iterator(); it.hasNext(); ) {
            String name = it.next();
            if (!it.hasNext()) {
                throw new IllegalArgumentException("The option " + name + " is unknown or lacks its value");
            }
            String value = it.next();
            switch (name) {
                case "--chaincode-server" -> addServer(servers, value);
                case "--data",
                        "--chaincode-jar",
                        "--chaincode-id",
                        "--port-base",
                        "--batch-timeout-ms",
                        "--batch-count",
                        "--execute-timeout-ms" -> values.put(name, value);
                default -> throw new IllegalArgumentException("The option " + name + " is unknown");
            }
        }
        return config(values, servers);
    }

    private static EmbeddedNetworkConfig config(Map<String, String> values, Map<String, InetSocketAddress> servers) {
        if (!values.containsKey("--data")) {
            throw new IllegalArgumentException("The option --data is missing");
        }
        EmbeddedNetworkConfig config =
                EmbeddedNetworkConfig.of(Path.of(values.get("--data"))).withPortBase(number(values, "--port-base", 0));
        if (values.containsKey("--batch-timeout-ms") || values.containsKey("--batch-count")) {
            long timeoutMs = EmbeddedNetworkConfig.DEFAULT_BATCH_TIMEOUT.toMillis();
            config = config.withBatch(
                    Duration.ofMillis(number(values, "--batch-timeout-ms", (int) timeoutMs)),
                    number(values, "--batch-count", EmbeddedNetworkConfig.DEFAULT_BATCH_COUNT));
        }
        if (values.containsKey("--execute-timeout-ms")) {
            config = config.withExecuteTimeout(Duration.ofMillis(number(values, "--execute-timeout-ms", 0)));
        }
        if (!servers.isEmpty()) {
            return config.withChaincodeServers(values.getOrDefault("--chaincode-id", ""), servers);
        }
        if (!values.containsKey("--chaincode-jar")) {
            throw new IllegalArgumentException("Neither --chaincode-jar nor --chaincode-server is given");
        }
        return config.withChaincodeJar(Path.of(values.get("--chaincode-jar")));
    }

    private static void addServer(Map<String, InetSocketAddress> servers, String value) {
        int equals = value.indexOf('=');
        int colon = value.lastIndexOf(':');
        if (equals < 1 || colon < equals) {
            throw new IllegalArgumentException("--chaincode-server wants MSPID=HOST:PORT, not " + value);
        }
        int port = parse("--chaincode-server", value.substring(colon + 1));
        servers.put(value.substring(0, equals), new InetSocketAddress(value.substring(equals + 1, colon), port));
    }

    private static int number(Map<String, String> values, String name, int fallback) {
        return values.containsKey(name) ? parse(name, values.get(name)) : fallback;
    }

    private static int parse(String name, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " wants a whole number, not " + text, e);
        }
    }
}
