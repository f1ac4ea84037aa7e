// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.forestledger.fabric.FabricException;

/** Runs one of Fabric's programs to its end and keeps what it printed. */
public final class ToolRun {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Tools tools;

    /** Runs the programs of a folder. */
    public ToolRun(Tools tools) {
        this.tools = tools;
    }

    /**
     * What a program said.
     *
     * @param exit exit code
     * @param out standard output
     * @param err standard error, where Fabric's programs log
     */
    public record Result(int exit, String out, String err) {
        /** Whether it succeeded. */
        public boolean ok() {
            return exit == 0;
        }

        /** The line that says why it failed: the last one that is not an empty one or part of a usage text. */
        public String reason() {
            return (err + "\n" + out)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("Error") || line.contains("panic") || line.contains("[ERRO"))
                    .reduce((first, second) -> second)
                    .orElseGet(() ->
                            (err + out).strip().lines().reduce((a, b) -> b).orElse("no word"));
        }
    }

    /**
     * Runs a program.
     *
     * @param tool which
     * @param environment variables beside {@code PATH} and {@code HOME}
     * @param arguments its arguments
     * @throws FabricException if it cannot be started or does not end in two minutes
     */
    public Result run(Tool tool, Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(tools.program(tool).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("CORE_") || name.startsWith("ORDERER_"));
        builder.environment().put("FABRIC_CFG_PATH", tools.config().toString());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new FabricException(tool.program() + " did not end in " + LIMIT.toSeconds() + " s.");
            }
            return new Result(process.exitValue(), out.get(), err.get());
        } catch (IOException e) {
            throw new FabricException(
                    "Fabric's program " + tools.program(tool) + " cannot be run: " + e.getMessage(), e);
        } catch (ExecutionException e) {
            throw new FabricException("What " + tool.program() + " printed cannot be read.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FabricException("Interrupted while " + tool.program() + " ran.", e);
        }
    }

    /**
     * Runs a program that must succeed.
     *
     * @param purpose what it is run for, as the beginning of the sentence that says it failed
     * @throws FabricException if it fails
     */
    public Result require(String purpose, Tool tool, Map<String, String> environment, List<String> arguments) {
        Result result = run(tool, environment, arguments);
        if (!result.ok()) {
            throw new FabricException(purpose + " failed: " + result.reason());
        }
        return result;
    }

    /** Where the programs are. */
    public Tools tools() {
        return tools;
    }

    /** The configuration folder. */
    public Path config() {
        return tools.config();
    }

    private static String read(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
