// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folders that the run needs. */
final class Folders {
    private Folders() {}

    /** The one folder in a folder that fits. */
    static Path only(Path folder, Predicate<Path> fits) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(fits).findFirst().orElseThrow();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
