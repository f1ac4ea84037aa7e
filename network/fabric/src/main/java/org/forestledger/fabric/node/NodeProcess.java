// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.forestledger.fabric.FabricException;

/** A daemon with a folder of its own: process id, log, environment, data. */
public final class NodeProcess {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final int LOG_LINES = 400;

    private final Path folder;

    NodeProcess(Path folder) {
        this.folder = folder;
    }

    /** The running process, if there is one. */
    public Optional<ProcessHandle> running() {
        try {
            if (!Files.exists(pidFile())) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readString(pidFile()).strip());
            Instant started = Instant.parse(Files.readString(startedFile()).strip());
            // Process ids are used again; the instant of the start tells this process from a later one.
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> handle.info()
                    .startInstant()
                    .map(instant -> Duration.between(instant, started).abs().toSeconds() < 2)
                    .orElse(true));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Starts the program in a process group of its own, so that it outlives the command and the terminal.
     *
     * @throws IOException if it cannot be started
     */
    void start(List<String> command, Map<String, String> environment) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("env"),
                environment.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("CORE_") || name.startsWith("ORDERER_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Instant started = process.toHandle().info().startInstant().orElse(Instant.now());
        Files.writeString(startedFile(), started + "\n");
        Files.writeString(pidFile(), process.pid() + "\n");
    }

    /** Asks the process to end, and ends it if it does not within 20 s. */
    public void stop() throws IOException {
        Optional<ProcessHandle> handle = running();
        if (handle.isPresent()) {
            handle.get().destroy();
            try {
                handle.get().onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                handle.get().destroyForcibly();
            } catch (ExecutionException e) {
                throw new IOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new FabricException("Interrupted while a process was being stopped.", e);
            }
        }
        Files.deleteIfExists(pidFile());
    }

    /** Where it prints to. */
    public Path log() {
        return folder.resolve("log");
    }

    /** The last line of the log that says what went wrong, or the very last one. */
    String lastWords() {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            List<String> tail = all.subList(Math.max(0, all.size() - LOG_LINES), all.size());
            return tail.stream()
                    .filter(line -> line.contains("panic")
                            || line.contains("FATA")
                            || line.contains("ERRO")
                            || line.contains("Error")
                            || line.contains("rror:"))
                    .reduce((first, second) -> second)
                    .orElse(tail.isEmpty() ? "its log is empty" : tail.get(tail.size() - 1));
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }

    private Path pidFile() {
        return folder.resolve("pid");
    }

    private Path startedFile() {
        return folder.resolve("started");
    }
}
