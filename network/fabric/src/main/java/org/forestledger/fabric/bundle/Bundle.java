// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Json;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Topology.Host;
import org.forestledger.identity.UserRecord;
import org.forestledger.identity.Users;

/** A file with everything that a host needs to start its nodes, to be unpacked into the host's data folder. */
public final class Bundle {
    private Bundle() {}

    /**
     * Writes the bundle of a host; only its owner may read the file, for it holds private keys.
     *
     * @param network the network; its material has been made in the data folder
     * @param host name of the host
     * @param out the file to make, a tar archive compressed with gzip
     * @throws FabricException if there is no such host, the material is missing, or the file exists
     */
    public static void write(Network network, DataFolder data, String host, Path out) throws IOException {
        requireHost(network, host);
        if (!Files.exists(data.genesisBlock())) {
            throw new FabricException("The channel's first block is not in " + data.root()
                    + "; bundles are made where network/fabric/ctl material was run.");
        }
        if (Files.exists(out)) {
            throw new FabricException("The file " + out + " exists; move it away or name another one.");
        }
        HostMaterial material = new HostMaterial(network, data, host);
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : material.files()) {
            files.put(name(data, file), read(file));
        }
        files.put(name(data, data.crypto().consortium()), read(data.crypto().consortium()));
        List<UserRecord> users = Users.read(data.crypto().cryptoDir()).all().stream()
                .filter(user -> material.organisations().contains(user.organisation()))
                .toList();
        files.put(name(data, data.crypto().users()), text(Json.MAPPER.writeValueAsString(users) + "\n"));
        for (Path file : List.of(data.network(), data.genesisBlock())) {
            files.put(name(data, file), read(file));
        }
        files.put(name(data, data.host()), text(host + "\n"));
        Archive.write(out, files);
    }

    /**
     * Unpacks a bundle into a data folder that holds no network yet.
     *
     * @return the name of the host that the bundle is for
     * @throws FabricException if the folder holds a network or identities, or the file is no bundle
     */
    public static String unpack(Path bundle, DataFolder data) throws IOException {
        for (Path taken : List.of(data.fabric(), data.crypto().cryptoDir())) {
            if (Files.exists(taken)) {
                throw new FabricException(
                        taken + " exists; a bundle is unpacked into a data folder that holds no network yet.");
            }
        }
        Map<String, byte[]> files = Archive.read(bundle);
        byte[] host = files.get(name(data, data.host()));
        if (host == null) {
            throw new FabricException(bundle + " is no bundle of a host; network/fabric/ctl bundle makes them.");
        }
        Archive.unpack(files, data.root());
        return new String(host, StandardCharsets.UTF_8).strip();
    }

    private static void requireHost(Network network, String host) {
        List<String> hosts = network.topology().hosts().stream().map(Host::name).toList();
        if (!hosts.contains(host)) {
            throw new FabricException(
                    "The topology has no host " + host + "; its hosts are " + String.join(", ", hosts) + ".");
        }
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FabricException(file + " is missing; bundles are made where the identities of everybody are.");
        }
        return Files.readAllBytes(file);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String name(DataFolder data, Path file) {
        return data.root().relativize(file).toString();
    }
}
