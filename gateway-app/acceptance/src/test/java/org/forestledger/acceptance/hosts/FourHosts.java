// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;
import org.forestledger.acceptance.Jars;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The hosts of the shipped topology {@code hosts}, each set up from its own bundle. */
final class FourHosts {
    private static final String SHIPPED = "org/forestledger/fabric/topologies/hosts.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Namespaces namespaces;
    private final Path everybody;
    private final JsonNode topology;
    private final List<Site> sites = new ArrayList<>();

    private FourHosts(Namespaces namespaces, Path folder, JsonNode topology) {
        this.namespaces = namespaces;
        this.everybody = folder.resolve("everybody");
        this.topology = topology;
        int number = 0;
        for (JsonNode host : topology.path("hosts")) {
            String name = host.path("name").asString();
            sites.add(new Site(name, number, namespaces.host(number), folder.resolve(name)));
            number++;
        }
    }

    /**
     * Makes the material of all, hands each host its bundle, and starts all hosts at once, each by its own command.
     *
     * @param ordering {@code bft}, or {@code raft} for the same topology with Raft and without the Auditor's orderer
     */
    static FourHosts start(Namespaces namespaces, Path folder, String ordering) throws IOException {
        ObjectNode topology = shipped();
        if (ordering.equals("raft")) {
            toRaft(topology);
        }
        Path file = folder.resolve("topology.json");
        Files.writeString(file, topology.toString());
        FourHosts hosts = new FourHosts(namespaces, folder, topology);
        hosts.distribute(file, folder);
        hosts.up();
        return hosts;
    }

    private static ObjectNode shipped() throws IOException {
        try (ZipFile jar = new ZipFile(Jars.path("network/fabric/target/fabric.jar"));
                InputStream in = jar.getInputStream(jar.getEntry(SHIPPED))) {
            return (ObjectNode) JSON.readTree(in.readAllBytes());
        }
    }

    private static void toRaft(ObjectNode topology) {
        ((ObjectNode) topology.path("ordering")).put("type", "RAFT");
        ArrayNode organisations = (ArrayNode) topology.path("organisations");
        ((ObjectNode) organisations.get(organisations.size() - 1)).remove("orderer");
    }

    private void distribute(Path file, Path folder) {
        everybody("material", "--data", everybody.toString(), "--topology", file.toString());
        for (Site site : sites) {
            String bundle = folder.resolve(site.name() + ".tar.gz").toString();
            everybody("bundle", "--data", everybody.toString(), "--host", site.name(), "--out", bundle);
            site.ctl("unbundle", bundle);
        }
    }

    private static void everybody(String... arguments) {
        List<String> command = new ArrayList<>(Site.ctlCommand());
        command.addAll(List.of(arguments));
        Shell.require(command);
    }

    private void up() throws IOException {
        String chaincode = Jars.path("chaincode/contract/target/chaincode.jar");
        List<CompletableFuture<String>> running = sites.stream()
                .map(site -> CompletableFuture.supplyAsync(() -> site.ctl("up", "--chaincode-jar", chaincode)))
                .toList();
        running.forEach(CompletableFuture::join);
        // The gateway of the test speaks for everybody, so it has everybody's material and the addresses of all.
        Files.createDirectories(everybody.resolve("network"));
        Path endpoints = Path.of("network", "endpoints.json");
        Files.copy(sites.get(0).data().resolve(endpoints), everybody.resolve(endpoints));
    }

    /** The data folder with everybody's material. */
    Path everybody() {
        return everybody;
    }

    List<Site> sites() {
        return sites;
    }

    /** The host of an organisation, by the organisation's name in small letters. */
    Site site(String organisation) {
        return sites.stream()
                .filter(site -> site.name().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    /** The orderers with their hosts. */
    Map<String, Site> orderers() {
        Map<String, Site> orderers = new TreeMap<>();
        for (JsonNode organisation : topology.path("organisations")) {
            JsonNode orderer = organisation.path("orderer");
            if (!orderer.isMissingNode()) {
                Site site = site(orderer.path("host").asString());
                orderers.put(orderer.path("name").asString() + "." + site.name(), site);
            }
        }
        return orderers;
    }

    void cut(Site site) {
        namespaces.cut(site.number());
    }

    void heal(Site site) {
        namespaces.heal(site.number());
    }

    /** The state of every peer of every host. */
    Map<String, Site.PeerState> peers() {
        Map<String, Site.PeerState> all = new TreeMap<>();
        for (Site site : sites) {
            all.putAll(site.peers());
        }
        return all;
    }
}
