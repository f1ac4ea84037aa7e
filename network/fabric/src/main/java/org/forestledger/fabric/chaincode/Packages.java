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
import org.forestledger.fabric.PrivateFile;
import org.forestledger.fabric.topology.Network;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The chaincode packages in a data folder. The jar of each is kept with it, so that a new build changes nothing that runs. */
public final class Packages {
    private static final String ABOUT = "package.json";
    private static final String IN_FORCE = "in-force";

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

    /** The package that the channel runs, as far as this host has been told; before that the newest one. */
    public Optional<InstalledPackage> inForce() {
        try {
            Path file = folder.resolve(IN_FORCE);
            if (Files.exists(file)) {
                return find(Files.readString(file).strip());
            }
            return all().stream().reduce((first, second) -> second);
        } catch (IOException e) {
            throw new FabricException("The chaincode packages in " + folder + " cannot be read.", e);
        }
    }

    /** Notes which package the channel runs, for the time when no peer can be asked. */
    public void putInForce(InstalledPackage chaincode) throws IOException {
        PrivateFile.write(folder.resolve(IN_FORCE), chaincode.packageId() + "\n");
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
        return write(jar, made, nextSlot());
    }

    /**
     * Makes the package of a jar, or finds it, such that its services can run beside those of another package.
     *
     * @param jar the runnable chaincode jar
     * @param running the package that runs
     * @throws FabricException if there is no such jar
     */
    public InstalledPackage makeBeside(Path jar, InstalledPackage running) throws IOException {
        InstalledPackage made = make(jar);
        if (made.equals(running) || !samePorts(made.slot(), running.slot())) {
            return made;
        }
        int slot = nextSlot();
        return write(made.jar(), ChaincodePackage.of(made.jar()), samePorts(slot, running.slot()) ? slot + 1 : slot);
    }

    private static boolean samePorts(int one, int other) {
        return one % Network.CHAINCODE_VERSIONS == other % Network.CHAINCODE_VERSIONS;
    }

    private int nextSlot() throws IOException {
        return all().stream().mapToInt(InstalledPackage::slot).max().orElse(-1) + 1;
    }

    private InstalledPackage write(Path jar, ChaincodePackage made, int slot) throws IOException {
        Path target = folder.resolve(made.label());
        Files.createDirectories(target);
        InstalledPackage installed =
                new InstalledPackage(target, made.label(), made.packageId(), made.version(), made.jarSha256(), slot);
        if (!jar.equals(installed.jar())) {
            Files.copy(jar, installed.jar(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(installed.file(), made.bytes());
        Map<String, Object> about = new TreeMap<>();
        about.put("packageId", installed.packageId());
        about.put("version", installed.version());
        about.put("jarSha256", installed.jarSha256());
        about.put("slot", slot);
        Path next = target.resolve(ABOUT + ".next");
        Files.writeString(next, Json.MAPPER.writeValueAsString(about) + "\n");
        Files.move(next, target.resolve(ABOUT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
