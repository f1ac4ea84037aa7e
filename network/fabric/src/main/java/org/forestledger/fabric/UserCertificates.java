// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.forestledger.fabric.channel.RevocationEdit;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.Consortium.Organisation;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Renewal;
import org.forestledger.identity.RevocationList;
import org.forestledger.identity.UserRecord;
import org.forestledger.identity.Users;

/** Renews and withdraws the certificates of users and administrators. */
public final class UserCertificates {
    private final Site site;
    private final Path crypto;

    /** For the users of a network. */
    public UserCertificates(Site site) {
        this.site = site;
        this.crypto = site.data().crypto().cryptoDir();
    }

    /**
     * Gives a user new certificates and keys with the same roles and accounts.
     *
     * @param user a login, or {@code Admin@ORGANISATION}
     * @throws FabricException if there is no such user
     */
    public void renew(String user) {
        for (Organisation organisation : site.network().consortium().organisations()) {
            if (user.equals(administrator(organisation))) {
                activate(Renewal.ofAdmin(crypto, organisation, Instant.now()));
                return;
            }
        }
        UserRecord record = record(user);
        activate(Renewal.ofUser(crypto, organisation(record), record, Instant.now()));
    }

    private static void activate(Renewal renewal) {
        renewal.prepare();
        renewal.activate();
    }

    /**
     * Withdraws all certificates that a user has had so far, and tells the channel.
     *
     * @return false if they were withdrawn already
     * @throws FabricException if there is no such user
     */
    public boolean revoke(String user) throws IOException {
        UserRecord record = record(user);
        Organisation organisation = organisation(record);
        RevocationList list = RevocationList.of(crypto, organisation);
        boolean news =
                list.add(Renewal.certificates(site.data().crypto().user(organisation.name(), user)), Instant.now());
        String pem = list.pem().orElseThrow();
        Node orderer = site.network().orderers().stream()
                .filter(each -> new Restart(site).orderers().newestBlock(each).isPresent())
                .findFirst()
                .orElseThrow(() -> new FabricException("No orderer serves."));
        // Also when nothing is new: an earlier run may have been cut off before it told the channel.
        new ChannelChange(site)
                .apply(
                        "revoke-" + user,
                        present -> RevocationEdit.apply(present, organisation.mspId(), pem),
                        List.of(organisation.name()),
                        1,
                        orderer);
        for (Node peer : site.mine(site.network().peers())) {
            if (site.runs(peer)) {
                new Restart(site).awaitCaughtUp(peer);
            }
        }
        return news;
    }

    private UserRecord record(String user) {
        return Users.read(crypto)
                .find(user)
                .orElseThrow(() -> new FabricException("There is no user " + user + " in "
                        + site.data().crypto().users() + "."));
    }

    private Organisation organisation(UserRecord record) {
        return site.network().consortium().organisation(record.organisation());
    }

    private static String administrator(Organisation organisation) {
        return MaterialPaths.ADMIN + "@" + organisation.name().toLowerCase(Locale.ROOT);
    }
}
