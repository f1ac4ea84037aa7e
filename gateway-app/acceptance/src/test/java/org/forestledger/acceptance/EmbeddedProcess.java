// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The embedded network: one process. */
final class EmbeddedProcess implements NetworkUnderTest {
    private static final int PORTS = 4;

    private final Path dataDir;
    private final Path log;
    private final int portBase = FreePorts.inARow(PORTS);
    private Process process;

    EmbeddedProcess(Path dataDir) {
        this.dataDir = dataDir;
        this.log = dataDir.resolve("network.log");
    }

    @Override
    public void start() throws IOException {
        process = Jars.run(
                log,
                Map.of(),
                List.of(
                        "-Xmx1g",
                        "-jar",
                        Jars.path("network/embedded/target/embedded.jar"),
                        "--data",
                        dataDir.toString(),
                        "--chaincode-jar",
                        Jars.path("chaincode/contract/target/chaincode.jar"),
                        "--port-base",
                        Integer.toString(portBase)));
    }

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public boolean hasNodes() {
        return false;
    }

    @Override
    public void node(String command, String name) {
        throw new UnsupportedOperationException("the embedded network is one process");
    }

    @Override
    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
