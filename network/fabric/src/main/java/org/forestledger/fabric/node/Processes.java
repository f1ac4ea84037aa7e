// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.topology.Node;

/**
 * The processes of a data folder: finding and stopping them takes none of Fabric's programs.
 *
 * @param data the data folder
 */
public record Processes(DataFolder data) {
    /** The process of a peer or orderer. */
    public NodeProcess of(Node node) {
        return new NodeProcess(data.node(node));
    }

    /** The process of a chaincode package of a service. */
    public NodeProcess of(Node service, InstalledPackage chaincode) {
        return new NodeProcess(data.node(service).resolve(chaincode.label()));
    }
}
