// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forestledger.fabric.tools.Tools;

/**
 * The configuration of real peers with one change: by default a peer refuses proposals whose time is 15 minutes off its clock,
 * and a history of days would never reach the chaincode.
 */
final class PeerConfig {
    private static final String CORE = "core.yaml";
    private static final String WINDOW = "timewindow: 15m";

    private PeerConfig() {}

    /** Copies the configuration that the network would use into the data folder, with a window of 100 years. */
    static Path forAnyTime(Path dataDir) throws IOException {
        Path from = Tools.find(System.getenv()).config();
        Path to = Files.createDirectories(dataDir.resolve("fabric-config"));
        String core = Files.readString(from.resolve(CORE));
        if (!core.contains(WINDOW)) {
            throw new IllegalStateException("another core.yaml than expected in " + from);
        }
        Files.writeString(to.resolve(CORE), core.replace(WINDOW, "timewindow: 876000h"));
        Files.copy(from.resolve("orderer.yaml"), to.resolve("orderer.yaml"));
        return to;
    }
}
