// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this repository. */
final class Repository {
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git", "data");

    /** Tests run in the folder of their module, two levels below the root. */
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private Repository() {}

    static Path root() {
        return ROOT;
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** All Markdown files, but for those that a build or a running network makes. */
    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> {
                        for (Path part : ROOT.relativize(file)) {
                            if (SKIPPED.contains(part.toString())) {
                                return false;
                            }
                        }
                        return true;
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + ROOT, e);
        }
    }
}
