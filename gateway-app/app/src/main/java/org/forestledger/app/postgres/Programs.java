// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs short programs to their end. */
final class Programs {
    /** The server's messages are read by us, and its rules for sorting must not depend on who starts it. */
    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

    private Programs() {}

    static int run(List<String> command, long timeoutMs) throws IOException {
        return await(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD),
                command,
                timeoutMs);
    }

    static int run(List<String> command, Path log, long timeoutMs) throws IOException {
        return await(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())),
                command,
                timeoutMs);
    }

    private static int await(ProcessBuilder builder, List<String> command, long timeoutMs) throws IOException {
        builder.environment().putAll(ENVIRONMENT);
        Process process = builder.start();
        try {
            if (process.waitFor(timeoutMs, TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(command + " did not end within " + timeoutMs + " ms");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("told to stop while " + command + " ran", e);
        }
    }
}
