// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the demo. Its name and start are kept in a file, so that a run that was cut short goes on where it was: every
 * step has the same request id and body again.
 *
 * @param file the file
 * @param name the run's name, part of every id that it makes
 * @param startedAt when it began
 */
record DemoRun(Path file, String name, Instant startedAt) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'-'HHmmss").withZone(ZoneOffset.UTC);

    /** The unfinished run of this folder, or a new one. */
    static DemoRun resumeOrBegin(Path dataDir) throws IOException {
        Path file = dataDir.resolve("demo").resolve("run.json");
        if (Files.exists(file)) {
            JsonNode stored = JSON.readTree(Files.readString(file));
            if (!stored.path("finished").asBoolean()) {
                return new DemoRun(
                        file,
                        stored.path("name").asString(),
                        Instant.parse(stored.path("startedAt").asString()));
            }
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        DemoRun run = new DemoRun(file, NAME.format(now), now);
        run.store(false);
        return run;
    }

    /** The next demo is a new run. */
    void finish() throws IOException {
        store(true);
    }

    private void store(boolean finished) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling("run.json.new");
        Files.writeString(
                next,
                JSON.writeValueAsString(Map.of("name", name, "startedAt", startedAt.toString(), "finished", finished)));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
