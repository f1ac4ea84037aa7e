// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server process that {@code postmaster.pid} in a data folder speaks of. */
final class Postmaster {
    private static final long STOP_SECONDS = 20;

    private Postmaster() {}

    /**
     * Stops a server that outlived its gateway, which happens when the gateway is killed. Its data stays whole.
     *
     * @param programs the unpacked programs
     * @param data the data folder
     */
    static void stopLeftOver(RunAs runAs, Path programs, Path data) throws IOException {
        Optional<ProcessHandle> leftOver = running(data);
        if (leftOver.isEmpty()) {
            return;
        }
        stop(runAs, programs, data);
        leftOver.get().onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
    }

    static void stop(RunAs runAs, Path programs, Path data) throws IOException {
        Programs.run(
                runAs.command(
                        programs.resolve("bin/pg_ctl").toString(),
                        "stop",
                        "-D",
                        data.toString(),
                        "-m",
                        "fast",
                        "-w",
                        "-t",
                        Long.toString(STOP_SECONDS)),
                TimeUnit.SECONDS.toMillis(STOP_SECONDS + 5));
    }

    private static Optional<ProcessHandle> running(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        // After a restart of the machine the number may belong to any other program: look at its name first.
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(c -> c.endsWith("postgres"))
                        .orElse(false));
    }
}
