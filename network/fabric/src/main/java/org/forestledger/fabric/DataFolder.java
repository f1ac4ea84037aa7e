// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.nio.file.Path;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.MaterialPaths;

/**
 * Where each thing of a network lies.
 *
 * @param root the data folder, absolute
 */
public record DataFolder(Path root) {
    /** Makes the path absolute: the processes run in folders of their own. */
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Identities of all organisations. */
    public MaterialPaths crypto() {
        return new MaterialPaths(root.resolve("crypto"));
    }

    /** Everything of real Fabric. */
    public Path fabric() {
        return root.resolve("fabric");
    }

    /** The topology that the network was made with, and its port base. */
    public Path network() {
        return fabric().resolve("network.json");
    }

    /** The name of the host whose bundle was unpacked here; not there where the whole consortium's material is. */
    public Path host() {
        return fabric().resolve("host");
    }

    /** The TLS authorities of all organisations in one file. */
    public Path tlsRoots() {
        return fabric().resolve("tls-roots.pem");
    }

    /** The channel's first configuration as configtxgen reads it. */
    public Path configtx() {
        return fabric().resolve("channel").resolve("configtx.yaml");
    }

    /** The channel's first block. */
    public Path genesisBlock() {
        return fabric().resolve("channel").resolve("genesis.block");
    }

    /** The chaincode packages, a folder for each label. */
    public Path chaincodes() {
        return fabric().resolve("chaincode");
    }

    /** The external builder. */
    public Path builder() {
        return fabric().resolve("builder");
    }

    /** Everything of one process. */
    public Path node(Node node) {
        return fabric().resolve("nodes").resolve(node.name());
    }

    /** The file that tells other programs where the network is. */
    public Path endpoints() {
        return root.resolve("network").resolve("endpoints.json");
    }

    /** The certificates and keys of a node. */
    public Path material(Node node) {
        return switch (node.kind()) {
            case ORDERER -> crypto().orderer(node.shortName());
            case PEER -> crypto().peer(node.organisation(), node.shortName());
            case CHAINCODE -> crypto().chaincodeService(node.organisation());
        };
    }
}
