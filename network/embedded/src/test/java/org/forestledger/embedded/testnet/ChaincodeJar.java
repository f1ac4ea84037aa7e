// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testnet;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.embedded.testchaincode.TestChaincode;

/** Packs the test chaincode as a runnable jar that brings its own class path. */
public final class ChaincodeJar {
    private ChaincodeJar() {}

    /** The jar, made on first use. */
    public static Path path() {
        return Holder.JAR;
    }

    private static final class Holder {
        private static final Path JAR = build();
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("test-chaincode");
            Path jar = folder.resolve("chaincode.jar");
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TestChaincode.class.getName());
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(out, manifest)) {
                addClasses(entries);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException("The test chaincode cannot be packed", e);
        }
    }

    private static void addClasses(JarOutputStream entries) throws IOException {
        String folder = TestChaincode.class.getPackageName().replace('.', '/');
        Path root = Path.of(TestChaincode.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolve(folder);
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.sorted().toList()) {
                entries.putNextEntry(new JarEntry(folder + "/" + file.getFileName()));
                entries.write(Files.readAllBytes(file));
                entries.closeEntry();
            }
        }
    }

    private static String classPath() {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .toList();
        return jars.stream()
                .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
