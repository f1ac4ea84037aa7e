// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.nio.file.Path;
import org.forestledger.acceptance.BlockArchive;
import org.forestledger.acceptance.api.Api;

/** The part of the test that runs among the hosts. */
@SuppressWarnings("SystemOut")
final class HostsRun {
    private static final int HOSTS = 4;

    private HostsRun() {}

    /**
     * Runs everything; ends with an exception and exit code 1 at the first thing that does not hold.
     *
     * @param args prefix of the namespaces, an empty folder, and {@code bft} or {@code raft}
     */
    public static void main(String[] args) throws Exception {
        Namespaces namespaces = new Namespaces(args[0], HOSTS);
        Path folder = Path.of(args[1]);
        FourHosts hosts = FourHosts.start(namespaces, folder, args[2]);
        System.out.println("Four hosts are up, ordering " + args[2] + ".");
        GatewayApp gateway = GatewayApp.start(hosts.everybody());
        Api api = gateway.api();
        Lots lots = Lots.sell(api);
        Load load = new Load(api, lots);
        Scenarios scenarios = new Scenarios(hosts, load.journal(), () -> api.get("auditor", "/api/v1/ledger/height")
                .body()
                .path("height")
                .asLong());
        load.start();
        try {
            scenarios.run();
        } finally {
            System.out.println(Row.HEAD);
            scenarios.rows().forEach(row -> System.out.println(row.line()));
            load.stop();
        }
        long height = new FinalCheck(hosts, api, load).require();
        System.out.println(
                "All " + load.journal().all().size() + " writes are on the ledger once or not at all, as their"
                        + " senders were told; all peers stand at height " + height + " with one state hash.");
        // The last line of the report says whether everything holds.
        System.out.println(BlockArchive.requireVerified(GatewayApp.url(), hosts.everybody())
                .lines()
                .reduce((first, second) -> second)
                .orElseThrow());
        if (!scenarios.faults().isEmpty()) {
            throw new IllegalStateException(String.join("\n", scenarios.faults()));
        }
        // The gateway and the nodes are ended by whoever made the namespaces.
        System.exit(0);
    }
}
