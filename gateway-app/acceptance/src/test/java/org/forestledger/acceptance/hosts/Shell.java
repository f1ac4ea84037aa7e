// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs to their end. */
final class Shell {
    private static final Duration LIMIT = Duration.ofMinutes(12);

    private Shell() {}

    /**
     * What a program said.
     *
     * @param exit its exit code
     * @param text what it printed
     */
    record Result(int exit, String text) {}

    /** Runs a program whatever comes of it. */
    static Result run(List<String> command) {
        Path out = null;
        try {
            out = Files.createTempFile("forest-hosts-", ".out");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + LIMIT + ": " + command);
            }
            return new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + command, e);
        } finally {
            delete(out);
        }
    }

    /** Runs a program that must succeed; returns what it printed. */
    static String require(List<String> command) {
        Result result = run(command);
        if (result.exit() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + result.text());
        }
        return result.text();
    }

    /** The words of a line as a command that must succeed. */
    static String require(String line) {
        return require(List.of(line.split(" ")));
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
