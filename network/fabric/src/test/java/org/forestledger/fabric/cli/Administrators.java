// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forestledger.identity.MaterialPaths;

/** Plays several houses on one machine: the keys of administrators who are elsewhere are put aside. */
final class Administrators implements AutoCloseable {
    private final RunningNetwork network;
    private final List<String> organisations;

    Administrators(RunningNetwork network) {
        this.network = network;
        this.organisations = network.site().administered();
    }

    /** From now on this organisation's administrator alone is here. */
    void only(String organisation) throws IOException {
        close();
        for (String other : organisations) {
            if (!other.equals(organisation)) {
                Files.move(key(other), aside(other));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (String organisation : organisations) {
            if (Files.exists(aside(organisation))) {
                Files.move(aside(organisation), key(organisation));
            }
        }
    }

    private Path key(String organisation) {
        return MaterialPaths.signingKey(network.data().crypto().user(organisation, MaterialPaths.ADMIN));
    }

    private Path aside(String organisation) {
        return network.beside("key-of-" + organisation);
    }
}
