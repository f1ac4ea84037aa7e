// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forestledger.identity.Consortium.Node;
import org.forestledger.identity.Consortium.Organisation;

/** Adds peers to a crypto folder that is in use. */
public final class MorePeers {
    private MorePeers() {}

    /**
     * Makes the material of one more peer, and lists it, unless that has been done.
     *
     * @param cryptoDir a complete crypto folder with the keys of the organisation's authorities
     * @param organisation name of the organisation
     * @param peer the new peer
     * @param now from when its certificates hold
     * @throws IdentityException if the folder has no such organisation or cannot be written
     */
    public static void add(Path cryptoDir, String organisation, Node peer, Instant now) {
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        try {
            Consortium consortium = Consortium.read(paths.consortium());
            Organisation member = consortium.organisation(organisation);
            Path holder = paths.peer(organisation, peer.name());
            if (!Files.isDirectory(holder)) {
                // A name that no inventory lists: a folder that is half written is built again.
                Path building = holder.resolveSibling("." + peer.name() + ".building");
                PrivateFiles.deleteTree(building);
                OrganisationMaterial.load(member, paths)
                        .writePeer(building, peer, OrganisationMaterial.certificateValidity(now));
                Files.move(building, holder, StandardCopyOption.ATOMIC_MOVE);
            }
            if (member.peers().stream().noneMatch(known -> known.name().equals(peer.name()))) {
                PrivateFiles.replacePublic(
                        paths.consortium(), Json.MAPPER.writeValueAsString(with(consortium, member, peer)) + "\n");
            }
            try (Stream<Path> tree = Files.walk(holder)) {
                Inventory.add(cryptoDir, tree.filter(Files::isRegularFile).toList());
            }
        } catch (IOException e) {
            throw new IdentityException(
                    "The material of " + peer.name() + " cannot be written to " + cryptoDir + ".", e);
        }
    }

    private static Consortium with(Consortium consortium, Organisation member, Node peer) {
        List<Node> peers = new ArrayList<>(member.peers());
        peers.add(peer);
        Organisation larger = new Organisation(
                member.name(), member.mspId(), member.nameZh(), member.nameEn(), peers, member.orderers());
        List<Organisation> organisations = consortium.organisations().stream()
                .map(candidate -> candidate.name().equals(member.name()) ? larger : candidate)
                .toList();
        return new Consortium(consortium.format(), organisations, consortium.users());
    }
}
