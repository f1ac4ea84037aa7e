// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Path;

/** Puts another chaincode into force while the network goes on. */
public final class Upgrade {
    private Upgrade() {}

    /**
     * Takes this host's steps; on several hosts each takes its own.
     *
     * @param site the network
     * @param jar the runnable chaincode jar
     * @return false if the channel ran it already
     * @throws FabricException if a step cannot be done
     */
    public static boolean run(Site site, Path jar) throws IOException {
        return new Deployment(site).upgrade(jar);
    }
}
