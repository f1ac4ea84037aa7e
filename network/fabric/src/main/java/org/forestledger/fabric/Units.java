// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Path;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.node.SystemdUnit;
import org.forestledger.fabric.topology.Node;

/** How systemd runs the nodes instead of this program. */
public final class Units {
    private final Site site;

    /** For the nodes of a network. */
    public Units(Site site) {
        this.site = site;
    }

    /**
     * Writes the environment file of a node into its folder.
     *
     * @param name the node
     * @param user the account that it runs under
     * @return the unit
     * @throws FabricException if there is no such node, or a chaincode service before the first deployment
     */
    public String unit(String name, String user) throws IOException {
        Node node = site.network().node(name);
        Path folder = site.data().node(node);
        Path environment = folder.resolve("systemd.env");
        if (node.kind() == Node.Kind.CHAINCODE) {
            InstalledPackage chaincode = new OneNode(site).inForce(node);
            PrivateFile.write(environment, SystemdUnit.environment(site.nodes().environment(node, chaincode)));
            return SystemdUnit.text(name, user, site.nodes().command(chaincode), environment, folder);
        }
        PrivateFile.write(environment, SystemdUnit.environment(site.nodes().environment(node)));
        return SystemdUnit.text(name, user, site.nodes().command(node), environment, folder);
    }
}
