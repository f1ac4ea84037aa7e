// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forestledger.fabric.channel.ConfigUpdates;
import org.forestledger.fabric.channel.OrdererCluster;
import org.forestledger.fabric.channel.PeerClient;
import org.forestledger.fabric.topology.Node;
import org.hyperledger.fabric.protos.common.ConfigGroup;

/**
 * A change of the channel's configuration: signed by the administrators whose keys are here, submitted if they are enough, and
 * else written to a file that the other organisations sign.
 */
public final class ChannelChange {
    private final Site site;
    private final OrdererCluster orderers;
    private final ConfigUpdates updates;

    /** Changes of a network's channel. */
    public ChannelChange(Site site) {
        this.site = site;
        this.orderers = new Restart(site).orderers();
        this.updates = new ConfigUpdates(site.channel().name(), site.tools(), orderers);
    }

    /**
     * Brings a change into force unless it is.
     *
     * @param name of the file if others must sign it
     * @param edit gives the wanted configuration for the one in force
     * @param signers the organisations that may sign
     * @param needed how many of them must
     * @param orderer who takes it
     * @throws FabricException if others must sign first; the message says which file and how
     */
    public void apply(String name, UnaryOperator<ConfigGroup> edit, List<String> signers, int needed, Node orderer)
            throws IOException {
        ConfigGroup present = updates.current(orderer);
        ConfigGroup wanted = edit.apply(present);
        if (wanted.equals(present)) {
            return;
        }
        Path file = site.data().fabric().resolve("updates").resolve(name + ".pb");
        updates.make(orderer, wanted, file);
        List<PeerClient> administrators = signers.stream()
                .filter(site.administered()::contains)
                .limit(needed)
                .map(organisation -> site.channel().client(site.network().firstPeer(organisation)))
                .toList();
        for (PeerClient administrator : administrators) {
            ConfigUpdates.sign(administrator, file);
        }
        if (administrators.size() < needed) {
            throw new FabricException("The change " + file + " has " + administrators.size() + " of the " + needed
                    + " signatures that it needs: have the other organisations run network/fabric/ctl sign-update on it,"
                    + " then run network/fabric/ctl submit-update and this command again.");
        }
        submit(file, orderer);
    }

    /** Adds the signatures of the administrators whose keys are here to a change that another organisation has made. */
    public int sign(Path file) throws IOException {
        requireFile(file);
        for (String organisation : site.administered()) {
            ConfigUpdates.sign(site.channel().client(site.network().firstPeer(organisation)), file);
        }
        return ConfigUpdates.signatures(file);
    }

    /** Submits a change that the others have signed. */
    public void submit(Path file) throws IOException {
        requireFile(file);
        Node orderer = site.network().orderers().stream()
                .filter(each -> orderers.newestBlock(each).isPresent())
                .findFirst()
                .orElseThrow(() -> new FabricException("No orderer serves."));
        submit(file, orderer);
    }

    private void submit(Path file, Node orderer) throws IOException {
        updates.submit(site.anyAdministrator(), orderer, file);
        Files.delete(file);
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new FabricException("There is no change " + file + ".");
        }
    }
}
