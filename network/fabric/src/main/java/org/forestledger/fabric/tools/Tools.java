// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.tools;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.fabric.FabricException;

/**
 * Where Fabric's programs and their default configuration are.
 *
 * @param bin folder of the programs
 * @param config folder with {@code core.yaml} and {@code orderer.yaml}
 */
public record Tools(Path bin, Path config) {
    /** The release that this product is made for. */
    public static final String RELEASE = "3.1.5";

    /** The releases that {@code network/fabric/tools/build} knows, the preferred one first. */
    static final List<String> RELEASES = List.of(RELEASE, "3.1.1");

    private static final String CORE = "core.yaml";

    /**
     * Finds the programs: {@code FABRIC_BIN}, else {@code PATH}, else the cache folders that {@code network/fabric/tools/build}
     * fills. The configuration is in {@code FABRIC_CFG_PATH}, else in {@code config} beside the folder of the programs,
     * as in the official release.
     *
     * @param environment the variables of this process
     * @throws FabricException if a program or the configuration is missing
     */
    public static Tools find(Map<String, String> environment) {
        Path bin = folders(environment).stream()
                .filter(folder -> Files.isExecutable(folder.resolve(Tool.PEER.program())))
                .findFirst()
                .orElseThrow(() -> new FabricException("Fabric's programs were not found: install Go and run"
                        + " network/fabric/tools/build, or unpack the official release " + RELEASE
                        + " and set FABRIC_BIN to its bin folder."));
        for (Tool tool : Tool.values()) {
            if (!Files.isExecutable(bin.resolve(tool.program()))) {
                throw new FabricException("The folder " + bin + " lacks Fabric's program " + tool.program()
                        + "; the official release " + RELEASE + " has it.");
            }
        }
        return new Tools(bin, config(environment, bin));
    }

    private static List<Path> folders(Map<String, String> environment) {
        String given = environment.get("FABRIC_BIN");
        if (given != null && !given.isBlank()) {
            return List.of(Path.of(given).toAbsolutePath());
        }
        List<Path> folders = new ArrayList<>();
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(Path.of(folder).toAbsolutePath());
            }
        }
        RELEASES.forEach(release -> folders.add(cache(environment, release).resolve("bin")));
        return folders;
    }

    /** The folder that a release is built into. */
    static Path cache(Map<String, String> environment, String release) {
        String cache = Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .orElseGet(() -> environment.getOrDefault("HOME", "/root") + "/.cache");
        return Path.of(cache, "forest-ledger", "fabric-" + release);
    }

    private static Path config(Map<String, String> environment, Path bin) {
        List<Path> candidates = new ArrayList<>();
        Optional.ofNullable(environment.get("FABRIC_CFG_PATH")).map(Path::of).ifPresent(candidates::add);
        candidates.add(bin.resolveSibling("config"));
        return candidates.stream()
                .map(Path::toAbsolutePath)
                .filter(folder -> Files.isRegularFile(folder.resolve(CORE))
                        && Files.isRegularFile(folder.resolve("orderer.yaml")))
                .findFirst()
                .orElseThrow(
                        () -> new FabricException("Fabric's core.yaml and orderer.yaml are neither in FABRIC_CFG_PATH"
                                + " nor in the folder config beside " + bin + "; the official release has them."));
    }

    /** The file of a program. */
    public Path program(Tool tool) {
        return bin.resolve(tool.program());
    }
}
