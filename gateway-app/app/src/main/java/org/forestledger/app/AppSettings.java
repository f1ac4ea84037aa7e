// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import java.nio.file.Path;
import java.time.Duration;
import org.forestledger.ledgerclient.ClientLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the gateway.
 *
 * @param dataDir folder of the running network
 * @param commitWait how long a write waits for its block before the answer is 202
 * @param unavailableLimit how long an operation that could not be sent, and nobody waits for, is tried again before it
 *     is given up
 * @param limits how long each step on the ledger may take; those that depend on the network stand in its profile
 */
@ConfigurationProperties("forest")
public record AppSettings(Path dataDir, Duration commitWait, Duration unavailableLimit, ClientLimits limits) {
    /** The users with their certificates. */
    public Path usersFile() {
        return dataDir.resolve("crypto").resolve("users.json");
    }

    /** Where the peers listen. */
    public Path endpointsFile() {
        return dataDir.resolve("network").resolve("endpoints.json");
    }

    /** First passwords of local users. */
    public Path credentialsFile() {
        return dataDir.resolve("credentials.json");
    }
}
