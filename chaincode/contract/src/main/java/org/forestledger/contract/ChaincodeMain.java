// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Starts the chaincode: as a service that peers dial, or launched by a peer.
 *
 * <p>Options: {@code --server-address host:port} and {@code --chaincode-id label:hash}, or the variables of Fabric's
 * documentation, {@code CHAINCODE_SERVER_ADDRESS} and {@code CORE_CHAINCODE_ID_NAME}; TLS by {@link TlsSettings}. Without a
 * server address the arguments go to the shim, as a peer gives them.
 */
public final class ChaincodeMain {
    private static final String CLOCK_LIMIT = "FOREST_LEDGER_CLOCK_LIMIT_SECONDS";
    private static final long DEFAULT_CLOCK_LIMIT_SECONDS = 120;

    private ChaincodeMain() {}

    /** Runs until stopped. */
    public static void main(String[] args) throws Exception {
        LedgerChaincode chaincode = chaincode(System.getenv(), Clock.systemUTC());
        Optional<String> address = option(args, "--server-address")
                .or(() -> Optional.ofNullable(System.getenv("CHAINCODE_SERVER_ADDRESS")));
        if (address.isEmpty()) {
            chaincode.start(args);
            return;
        }
        int colon = address.get().lastIndexOf(':');
        chaincode.serve(
                new InetSocketAddress(
                        address.get().substring(0, colon),
                        Integer.parseInt(address.get().substring(colon + 1))),
                option(args, "--chaincode-id"));
    }

    static LedgerChaincode chaincode(Map<String, String> environment, Clock clock) {
        long seconds =
                Long.parseLong(environment.getOrDefault(CLOCK_LIMIT, Long.toString(DEFAULT_CLOCK_LIMIT_SECONDS)));
        return new LedgerChaincode(new ClockCheck(clock, Duration.ofSeconds(seconds)));
    }

    private static Optional<String> option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }
}
