// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.tools.Tool;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.MaterialPaths;

/** What a peer knows of those who must endorse with it. */
public final class Endorsers {
    private final DataFolder data;
    private final ToolRun tools;

    /** Asks the peers of a data folder. */
    public Endorsers(DataFolder data, ToolRun tools) {
        this.data = data;
        this.tools = tools;
    }

    /**
     * Whether a peer knows enough other peers to satisfy the endorsement policy: only then does its gateway take proposals.
     * Right after a start the peers have not found each other yet.
     */
    public boolean known(Node peer, String channel, String chaincode) {
        Path admin = data.crypto().user(peer.organisation(), MaterialPaths.ADMIN);
        Path tls = admin.resolve("tls");
        ToolRun.Result result = tools.run(
                Tool.DISCOVER,
                Map.of("FABRIC_LOGGING_SPEC", "error"),
                List.of(
                        "--peerTLSCA",
                        data.tlsRoots().toString(),
                        "--tlsCert",
                        tls.resolve("client.crt").toString(),
                        "--tlsKey",
                        tls.resolve("client.key").toString(),
                        "--userCert",
                        MaterialPaths.signingCertificate(admin).toString(),
                        "--userKey",
                        MaterialPaths.signingKey(admin).toString(),
                        "--MSP",
                        peer.mspId(),
                        "endorsers",
                        "--server",
                        peer.endpoint(),
                        "--channel",
                        channel,
                        "--chaincode",
                        chaincode));
        return result.ok() && result.out().contains("\"Layouts\"");
    }
}
