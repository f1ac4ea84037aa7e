// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.realfabric;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.fabric.Site;
import org.forestledger.fabric.channel.PeerClient;
import org.forestledger.fabric.lifecycle.Lifecycle;
import org.forestledger.fabric.topology.Node;

/** Defines the chaincode anew, with the package that runs, as the administrators of the endorsing organisations do. */
final class Upgrade {
    private final Site site;

    Upgrade(Site site) {
        this.site = site;
    }

    /**
     * Approves and commits a definition.
     *
     * @param sequence its sequence number
     * @param version its version
     * @param policy who must endorse from then on, in the words of Fabric's command line
     */
    void define(long sequence, String version, String policy) {
        List<String> definition = List.of(
                "--channelID",
                site.channel().name(),
                "--name",
                Lifecycle.CHAINCODE,
                "--version",
                version,
                "--sequence",
                Long.toString(sequence),
                "--signature-policy",
                policy);
        for (Node peer : site.network().endorsingPeers()) {
            PeerClient client = site.channel().client(peer);
            List<String> approve = arguments("approveformyorg", client, definition);
            approve.addAll(List.of("--package-id", installed(client)));
            client.require("Approving", approve);
        }
        PeerClient client =
                site.channel().client(site.network().endorsingPeers().get(0));
        List<String> commit = arguments("commit", client, definition);
        for (Node peer : site.network().endorsingPeers()) {
            commit.addAll(List.of("--peerAddresses", peer.endpoint()));
            commit.addAll(List.of("--tlsRootCertFiles", site.data().tlsRoots().toString()));
        }
        client.require("Committing", commit);
    }

    private static List<String> arguments(String command, PeerClient client, List<String> definition) {
        List<String> arguments = new ArrayList<>(List.of("lifecycle", "chaincode", command));
        arguments.addAll(client.orderer());
        arguments.addAll(definition);
        return arguments;
    }

    private static String installed(PeerClient client) {
        String answer = client.require(
                        "Asking for the packages", List.of("lifecycle", "chaincode", "queryinstalled", "-O", "json"))
                .out();
        String member = "\"package_id\": \"";
        int from = answer.indexOf(member) + member.length();
        return answer.substring(from, answer.indexOf('"', from));
    }
}
