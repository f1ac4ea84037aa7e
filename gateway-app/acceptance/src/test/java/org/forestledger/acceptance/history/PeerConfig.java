// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        Path from = candidates(System.getenv())
                .filter(folder -> Files.isRegularFile(folder.resolve(CORE)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no core.yaml of Fabric; set FABRIC_CFG_PATH"));
        Path to = Files.createDirectories(dataDir.resolve("fabric-config"));
        String core = Files.readString(from.resolve(CORE));
        if (!core.contains(WINDOW)) {
            throw new IllegalStateException("another core.yaml than expected in " + from);
        }
        Files.writeString(to.resolve(CORE), core.replace(WINDOW, "timewindow: 876000h"));
        Files.copy(from.resolve("orderer.yaml"), to.resolve("orderer.yaml"));
        return to;
    }

    /** Where network/fabric looks for it. */
    private static Stream<Path> candidates(Map<String, String> environment) {
        List<Path> programs = new ArrayList<>();
        programs.add(Path.of(environment.getOrDefault("FABRIC_BIN", "")));
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            programs.add(Path.of(folder));
        }
        programs.add(Path.of(
                environment.getOrDefault("XDG_CACHE_HOME", environment.get("HOME") + "/.cache"),
                "forest-ledger",
                "fabric-3.1.5",
                "bin"));
        return Stream.concat(
                Stream.of(Path.of(environment.getOrDefault("FABRIC_CFG_PATH", ""))),
                programs.stream().map(bin -> bin.resolveSibling("config")));
    }
}
