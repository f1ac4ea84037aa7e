// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.chaincode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The chaincode packages in a data folder. The jar of each is kept with it, so that a new build changes nothing that runs. */
public final class Packages {
    private static final String ABOUT = "package.json";

    private final Path folder;

    /** The packages of a data folder. */
    public Packages(DataFolder data) {
        this.folder = data.chaincodes();
    }

    /** All packages, the newest last. */
    public List<InstalledPackage> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(candidate -> Files.exists(candidate.resolve(ABOUT)))
                    .map(Packages::read)
                    .sorted(Comparator.comparingInt(InstalledPackage::slot))
                    .toList();
        }
    }

    /** The package with that id. */
    public Optional<InstalledPackage> find(String packageId) throws IOException {
        return all().stream()
                .filter(candidate -> candidate.packageId().equals(packageId))
                .findFirst();
    }

    /**
     * Makes the package of a jar, or finds the one that was made of an equal jar.
     *
     * @param jar the runnable chaincode jar
     * @throws FabricException if there is no such jar
     */
    public InstalledPackage make(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new FabricException("There is no chaincode jar " + jar + "; build it with mvn package.");
        }
        ChaincodePackage made = ChaincodePackage.of(jar);
        Optional<InstalledPackage> known = find(made.packageId());
        if (known.isPresent()) {
            return known.get();
        }
        int slot = all().stream().mapToInt(InstalledPackage::slot).max().orElse(-1) + 1;
        Path target = folder.resolve(made.label());
        Files.createDirectories(target);
        InstalledPackage installed =
                new InstalledPackage(target, made.label(), made.packageId(), made.version(), made.jarSha256(), slot);
        Files.copy(jar, installed.jar(), StandardCopyOption.REPLACE_EXISTING);
        Files.write(installed.file(), made.bytes());
        Map<String, Object> about = new TreeMap<>();
        about.put("packageId", installed.packageId());
        about.put("version", installed.version());
        about.put("jarSha256", installed.jarSha256());
        about.put("slot", slot);
        Path next = target.resolve(ABOUT + ".next");
        Files.writeString(next, Json.MAPPER.writeValueAsString(about) + "\n");
        Files.move(next, target.resolve(ABOUT), StandardCopyOption.ATOMIC_MOVE);
        return installed;
    }

    /**
     * Refuses a jar in the data folder that is not the one that was approved.
     *
     * @throws FabricException if its bytes have changed
     */
    public static void requireUnchanged(InstalledPackage chaincode) throws IOException {
        if (!ChaincodePackage.sha256(chaincode.jar()).equals(chaincode.jarSha256())) {
            throw new FabricException("The chaincode " + chaincode.jar() + " is not the one that was approved as "
                    + chaincode.packageId() + "; restore it from the build of the same commit.");
        }
    }

    private static InstalledPackage read(Path folder) {
        try {
            JsonNode about = Json.MAPPER.readTree(Files.readString(folder.resolve(ABOUT)));
            return new InstalledPackage(
                    folder,
                    folder.getFileName().toString(),
                    about.get("packageId").asString(),
                    about.get("version").asString(),
                    about.get("jarSha256").asString(),
                    about.get("slot").asInt());
        } catch (IOException | JacksonException e) {
            throw new FabricException("The chaincode package in " + folder + " cannot be read.", e);
        }
    }
}
