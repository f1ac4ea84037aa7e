// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.NetworkEndpoints;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Chooses the profile, {@code embedded} or {@code fabric}, by the network in the data folder, unless profiles are given.
 *
 * <p>Gateway and network may be started at once, so the file that names the network may not be there yet; then a folder of
 * real Fabric tells.
 */
public final class NetworkProfile implements EnvironmentPostProcessor, Ordered {
    private static final String EMBEDDED = "embedded";
    private static final String FABRIC = "fabric";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("spring.profiles.active", "").isEmpty()) {
            // The files with settings are read after this, so the folder can only come from outside of them.
            String folder =
                    environment.getProperty("forest.data-dir", environment.getProperty("DATA_DIR", "network/data"));
            environment.addActiveProfile(of(Path.of(folder)));
        }
    }

    /** The profile for a data folder. */
    static String of(Path dataDir) {
        Path file = dataDir.resolve("network").resolve("endpoints.json");
        if (Files.exists(file)) {
            try {
                return NetworkEndpoints.read(file).network().equals(FABRIC) ? FABRIC : EMBEDDED;
            } catch (LedgerException | UncheckedIOException e) {
                // Taken away at this moment; the one who opens the network complains if it stays unreadable.
                return byFolder(dataDir);
            }
        }
        return byFolder(dataDir);
    }

    private static String byFolder(Path dataDir) {
        return Files.isDirectory(dataDir.resolve(FABRIC)) ? FABRIC : EMBEDDED;
    }

    /** Before the files of profiles are looked for. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
