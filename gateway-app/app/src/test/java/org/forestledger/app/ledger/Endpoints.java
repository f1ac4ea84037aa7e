// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code endpoints.json} as networks do. */
final class Endpoints {
    private Endpoints() {}

    static Path write(Path dataDir, String network, String genesisHash, int port) throws IOException {
        return Files.writeString(
                Files.createDirectories(dataDir.resolve("network")).resolve("endpoints.json"),
                """
                {"network":"%s","channel":"forest","chaincode":"forest-ledger","genesisHash":"%s","peers":[{
                "mspId":"PartnerMSP","organisation":"Partner","address":"127.0.0.1:%d","serverName":"p",
                "tlsCaCertificate":"none.pem"}]}"""
                        .formatted(network, genesisHash, port));
    }
}
