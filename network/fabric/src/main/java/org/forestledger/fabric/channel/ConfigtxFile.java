// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.Json;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.fabric.topology.Topology.Ordering;
import org.forestledger.fabric.topology.Topology.OrderingType;
import org.forestledger.identity.Consortium.Organisation;
import org.forestledger.identity.MaterialPaths;

/**
 * The channel's first configuration, as configtxgen reads it. JSON is YAML too, so a JSON writer is enough.
 *
 * <p>Writing the chaincode definition takes every endorsing organisation, as writing the ledger does: no majority can change the
 * rules for the others.
 */
final class ConfigtxFile {
    static final String PROFILE = "ForestLedger";

    private static final String SIGNATURE = "Signature";
    private static final String IMPLICIT = "ImplicitMeta";

    private final Network network;
    private final DataFolder data;

    ConfigtxFile(Network network, DataFolder data) {
        this.network = network;
        this.data = data;
    }

    String text() {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("Capabilities", Map.of("V3_0", true));
        profile.put("Policies", implicitPolicies());
        profile.put("Orderer", orderer());
        profile.put("Application", application());
        return Json.MAPPER.writeValueAsString(Map.of("Profiles", Map.of(PROFILE, profile))) + "\n";
    }

    private Map<String, Object> application() {
        Map<String, Object> policies = new LinkedHashMap<>(implicitPolicies());
        String allEndorse = network.topology().endorsers().stream()
                .map(member -> "'" + mspId(member.name()) + ".peer'")
                .collect(Collectors.joining(", ", "AND(", ")"));
        policies.put("Endorsement", policy(SIGNATURE, allEndorse));
        policies.put("LifecycleEndorsement", policy(SIGNATURE, allEndorse));
        List<Object> organisations = new ArrayList<>();
        for (Organisation organisation : network.consortium().organisations()) {
            Map<String, Object> group = organisation(organisation);
            // All peers, so that the others find the organisation again also while its first peer is away.
            group.put(
                    "AnchorPeers",
                    network.peers().stream()
                            .filter(peer -> peer.organisation().equals(organisation.name()))
                            .map(peer -> Map.of("Host", peer.address(), "Port", peer.port()))
                            .toList());
            organisations.add(group);
        }
        return Map.of("Capabilities", Map.of("V2_5", true), "Policies", policies, "Organizations", organisations);
    }

    private Map<String, Object> orderer() {
        Ordering ordering = network.topology().ordering();
        Map<String, Object> policies = new LinkedHashMap<>(implicitPolicies());
        // Raft: any orderer's signature. With BFT configtxgen puts the quorum of the consenters in its place.
        policies.put("BlockValidation", policy(IMPLICIT, "ANY Writers"));
        Map<String, Object> orderer = new LinkedHashMap<>();
        orderer.put("OrdererType", ordering.type() == OrderingType.BFT ? "BFT" : "etcdraft");
        orderer.put("BatchTimeout", ordering.timeoutMs() + "ms");
        orderer.put(
                "BatchSize",
                Map.of(
                        "MaxMessageCount", ordering.maxMessages(),
                        "AbsoluteMaxBytes", "10 MB",
                        "PreferredMaxBytes", "2 MB"));
        orderer.put("Capabilities", Map.of("V2_0", true));
        orderer.put("Policies", policies);
        orderer.put(
                "Organizations",
                network.orderers().stream()
                        .map(node -> {
                            Map<String, Object> group =
                                    organisation(network.consortium().organisation(node.organisation()));
                            group.put("OrdererEndpoints", List.of(node.endpoint()));
                            return group;
                        })
                        .toList());
        if (ordering.type() == OrderingType.BFT) {
            orderer.put("ConsenterMapping", consenterMapping());
            orderer.put("SmartBFT", smartBft(ordering));
        } else {
            orderer.put("EtcdRaft", Map.of("Consenters", raftConsenters(), "Options", raftOptions()));
        }
        return orderer;
    }

    private List<Object> consenterMapping() {
        List<Object> consenters = new ArrayList<>();
        for (Node node : network.orderers()) {
            Map<String, Object> consenter = consenter(node);
            consenter.put("ID", consenters.size() + 1);
            consenter.put("MSPID", node.mspId());
            consenter.put(
                    "Identity",
                    MaterialPaths.signingCertificate(data.material(node)).toString());
            consenters.add(consenter);
        }
        return consenters;
    }

    private List<Object> raftConsenters() {
        return network.orderers().stream().<Object>map(this::consenter).toList();
    }

    private Map<String, Object> consenter(Node node) {
        String certificate =
                data.material(node).resolve("tls").resolve("server.crt").toString();
        Map<String, Object> consenter = new LinkedHashMap<>();
        consenter.put("Host", node.address());
        consenter.put("Port", node.port());
        consenter.put("ClientTLSCert", certificate);
        consenter.put("ServerTLSCert", certificate);
        return consenter;
    }

    private static Map<String, Object> smartBft(Ordering ordering) {
        Map<String, Object> options = new LinkedHashMap<>();
        // The block interval: BatchTimeout means nothing to BFT.
        options.put("RequestBatchMaxInterval", ordering.timeoutMs() + "ms");
        // A silent leader is noticed after these; the defaults are made for wide networks and take a minute and more.
        options.put("RequestForwardTimeout", "2s");
        options.put("RequestComplainTimeout", "5s");
        options.put("RequestAutoRemoveTimeout", "3m0s");
        options.put("ViewChangeResendInterval", "2s");
        options.put("ViewChangeTimeout", "10s");
        options.put("LeaderHeartbeatTimeout", "10s");
        options.put("LeaderHeartbeatCount", 10);
        options.put("CollectTimeout", "1s");
        options.put("IncomingMessageBufferSize", 200);
        options.put("RequestPoolSize", 100_000);
        return options;
    }

    private static Map<String, Object> raftOptions() {
        Map<String, Object> options = new LinkedHashMap<>();
        // A silent leader is replaced after 2 to 4 s; half of that makes a busy machine change leaders for nothing.
        options.put("TickInterval", "200ms");
        options.put("ElectionTick", 10);
        options.put("HeartbeatTick", 1);
        options.put("MaxInflightBlocks", 5);
        options.put("SnapshotIntervalSize", "16 MB");
        return options;
    }

    private Map<String, Object> organisation(Organisation organisation) {
        String mspId = organisation.mspId();
        Path msp = data.crypto().organisationMsp(organisation.name());
        Map<String, Object> policies = new LinkedHashMap<>();
        policies.put("Readers", policy(SIGNATURE, "OR('" + mspId + ".member')"));
        policies.put("Writers", policy(SIGNATURE, "OR('" + mspId + ".member')"));
        policies.put("Admins", policy(SIGNATURE, "OR('" + mspId + ".admin')"));
        policies.put("Endorsement", policy(SIGNATURE, "OR('" + mspId + ".peer')"));
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("Name", mspId);
        group.put("ID", mspId);
        group.put("MSPDir", msp.toString());
        group.put("Policies", policies);
        return group;
    }

    private String mspId(String organisation) {
        return network.consortium().organisation(organisation).mspId();
    }

    private static Map<String, Object> implicitPolicies() {
        Map<String, Object> policies = new LinkedHashMap<>();
        policies.put("Readers", policy(IMPLICIT, "ANY Readers"));
        policies.put("Writers", policy(IMPLICIT, "ANY Writers"));
        policies.put("Admins", policy(IMPLICIT, "MAJORITY Admins"));
        return policies;
    }

    private static Map<String, Object> policy(String type, String rule) {
        return Map.of("Type", type, "Rule", rule);
    }
}
