// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.forestledger.embedded.testnet.ChaincodeJar;

/** The network as a process of its own, which a test may kill. */
final class ChildNetwork implements AutoCloseable {
    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private ChildNetwork(Process process) {
        this.process = process;
    }

    static ChildNetwork launch(Path data, Path log, int portBase) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--data",
                        data.toString(),
                        "--chaincode-jar",
                        ChaincodeJar.path().toString(),
                        "--port-base",
                        Integer.toString(portBase),
                        "--batch-timeout-ms",
                        "5",
                        "--batch-count",
                        "10")
                .redirectError(log.toFile())
                .start();
        return new ChildNetwork(process);
    }

    /** Reads the process's output up to the line that says that it is ready. */
    String awaitReady() throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith("NETWORK READY")) {
                return line;
            }
        }
        throw new IOException("The process ended without being ready: " + lines);
    }

    /** Ends the process at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to stop and gives its exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The process did not stop");
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
