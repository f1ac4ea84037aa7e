// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.channel.Channel;
import org.forestledger.fabric.node.NodeProcess;
import org.forestledger.fabric.node.Nodes;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Metadata;

/** What runs and how far it is. */
public final class Status {
    private Status() {}

    /**
     * One process.
     *
     * @param name the node; for a chaincode service with the version it runs
     * @param kind what it is
     * @param running whether it runs
     * @param pid its process, 0 if none
     * @param residentKib its memory in KiB, 0 if unknown
     * @param height how many blocks a peer has, -1 if it is no peer or does not answer
     * @param commitHash the peer's hash over everything that it has committed, in hexadecimal; peers of equal height must
     *     have equal ones
     */
    public record Line(
            String name, Node.Kind kind, boolean running, long pid, long residentKib, long height, String commitHash) {}

    /** The nodes of some hosts. */
    public static List<Line> of(Network network, DataFolder data, ToolRun tools, Predicate<Node> mine)
            throws IOException {
        Nodes nodes = new Nodes(network, data, tools.tools());
        Channel channel = new Channel(network, data, tools);
        Packages packages = new Packages(data);
        List<Line> lines = new ArrayList<>();
        for (Node node : network.nodes().stream().filter(mine).toList()) {
            if (node.kind() == Node.Kind.CHAINCODE) {
                lines.addAll(services(nodes, node, packages));
            } else {
                boolean asked = node.kind() == Node.Kind.PEER
                        && nodes.process(node).running().isPresent();
                long height =
                        asked ? channel.info(node).map(Channel.Info::height).orElse(-1L) : -1;
                Optional<Block> newest = height >= 0 ? channel.newestBlock(node) : Optional.empty();
                lines.add(line(nodes, node.name(), node.kind(), nodes.process(node), height, newest));
            }
        }
        return lines;
    }

    private static List<Line> services(Nodes nodes, Node service, Packages packages) throws IOException {
        List<Line> lines = new ArrayList<>();
        Optional<InstalledPackage> inForce = packages.inForce();
        for (InstalledPackage chaincode : packages.all()) {
            NodeProcess process = nodes.process(service, chaincode);
            // Another version that has been stopped is not missed.
            if (inForce.equals(Optional.of(chaincode)) || process.running().isPresent()) {
                String name = service.name() + " " + chaincode.version();
                lines.add(line(nodes, name, service.kind(), process, -1, Optional.empty()));
            }
        }
        return lines;
    }

    private static Line line(
            Nodes nodes, String name, Node.Kind kind, NodeProcess process, long height, Optional<Block> newest) {
        Optional<ProcessHandle> running = process.running();
        return new Line(
                name,
                kind,
                running.isPresent(),
                running.map(ProcessHandle::pid).orElse(0L),
                running.flatMap(nodes::usage).map(Nodes.Usage::residentKib).orElse(0L),
                newest.map(block -> block.getHeader().getNumber() + 1).orElse(height),
                newest.map(Status::commitHash).orElse(""));
    }

    private static String commitHash(Block block) {
        int index = BlockMetadataIndex.COMMIT_HASH_VALUE;
        if (block.getMetadata().getMetadataCount() <= index) {
            return "";
        }
        try {
            Metadata metadata = Metadata.parseFrom(block.getMetadata().getMetadata(index));
            return HexFormat.of().formatHex(metadata.getValue().toByteArray());
        } catch (InvalidProtocolBufferException e) {
            return "";
        }
    }
}
