// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.forestledger.acceptance.Jars;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.api.Credentials;

/** The gateway as a process beside the hosts, with the users of all organisations. */
final class GatewayApp {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PORT = 8080;

    private final Path data;

    private GatewayApp(Path data) {
        this.data = data;
    }

    /** Starts it over a data folder; returns when it has said that it is ready. */
    static GatewayApp start(Path data) throws IOException {
        Path log = data.resolve("gateway.log");
        Process process = Jars.run(
                log,
                Map.of("DATA_DIR", data.toString(), "PORT", Integer.toString(PORT)),
                List.of("-Xmx512m", "-jar", Jars.path("gateway-app/app/target/app/app.jar")));
        Until.holds(START_LIMIT, Duration.ofMillis(100), "READY from the gateway", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the gateway has ended:\n" + text(log));
            }
            return text(log).contains("READY http");
        });
        return new GatewayApp(data);
    }

    /** A client of it. */
    Api api() {
        return new Api(url(), Credentials.read(data), PATIENCE);
    }

    static URI url() {
        return URI.create("http://127.0.0.1:" + PORT);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
