// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Users;

/**
 * The files of the whole consortium's identities that one host may have: the authorities' certificates of everybody, the keys
 * of the nodes on the host, and the users' and gateway's keys of the organisations that have a node there.
 *
 * <p>What is not named here is left out, so that a new kind of key is missed rather than given away.
 */
final class HostMaterial {
    private final Network network;
    private final DataFolder data;
    private final String host;

    HostMaterial(Network network, DataFolder data, String host) {
        this.network = network;
        this.data = data;
        this.host = host;
    }

    /** The organisations that have a node on the host. */
    Set<String> organisations() {
        return nodes().map(Node::organisation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files under the crypto folder that are taken as they are. */
    Set<Path> files() throws IOException {
        MaterialPaths crypto = data.crypto();
        Set<Path> files = new TreeSet<>();
        for (var organisation : network.consortium().organisations()) {
            String name = organisation.name();
            files.addAll(tree(crypto.organisationMsp(name)));
            files.add(crypto.authorityCertificate(name));
            files.add(crypto.tlsAuthorityCertificate(name));
        }
        for (Node node : nodes().toList()) {
            files.addAll(tree(data.material(node)));
        }
        Users users = Users.read(crypto.cryptoDir());
        for (String organisation : organisations()) {
            files.addAll(tree(crypto.gateway(organisation)));
            files.addAll(tree(crypto.user(organisation, MaterialPaths.ADMIN)));
            for (var user : users.all()) {
                if (user.organisation().equals(organisation)) {
                    files.addAll(tree(crypto.user(organisation, user.user())));
                }
            }
            if (isHomeOf(organisation)) {
                files.add(crypto.authorityCertificate(organisation).resolveSibling("priv_sk"));
                files.add(crypto.tlsAuthorityCertificate(organisation).resolveSibling("priv_sk"));
            }
        }
        return files;
    }

    /** The keys with which an organisation makes further certificates go to one host: where its first peer runs. */
    private boolean isHomeOf(String organisation) {
        return network.firstPeer(organisation).host().equals(host);
    }

    private Stream<Node> nodes() {
        return network.nodes().stream().filter(node -> node.host().equals(host));
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }
}
