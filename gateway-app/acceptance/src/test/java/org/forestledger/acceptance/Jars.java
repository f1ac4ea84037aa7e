// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The jars of this build, run as processes. */
final class Jars {
    private Jars() {}

    /** A jar of this build; the tests run after everything is packaged. */
    static String path(String path) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("chaincode"))) {
            root = root.getParent();
        }
        Path jar = root.resolve(path);
        if (!Files.exists(jar)) {
            throw new IllegalStateException("not built: " + path + "; run mvn verify from the top");
        }
        return jar.toString();
    }

    /** Runs Java as network/up does, quick to be ready; what it says is added to the log. */
    static Process run(Path log, Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
