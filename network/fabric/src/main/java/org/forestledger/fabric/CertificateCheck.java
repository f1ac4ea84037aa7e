// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.MaterialPaths;

/** Looks at the certificates of nodes before they are started: a node with an expired one says so in its log at best. */
final class CertificateCheck {
    private CertificateCheck() {}

    /**
     * Refuses nodes whose time is over.
     *
     * @throws FabricException if a certificate is missing, cannot be read or has expired
     */
    static void require(DataFolder data, List<Node> nodes, Instant now) throws IOException {
        for (Node node : nodes) {
            Path holder = data.material(node);
            require(node, holder.resolve("tls").resolve("server.crt"), now);
            if (node.kind() != Node.Kind.CHAINCODE) {
                require(node, MaterialPaths.signingCertificate(holder), now);
            }
        }
    }

    private static void require(Node node, Path file, Instant now) throws IOException {
        if (!Files.exists(file)) {
            throw new FabricException("The certificate " + file + " of " + node.name() + " is missing.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            X509Certificate certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            Instant end = certificate.getNotAfter().toInstant();
            if (now.isAfter(end)) {
                throw new FabricException("The certificate " + file + " of " + node.name() + " expired on " + end
                        + "; give it new ones with network/fabric/ctl renew " + node.name() + ".");
            }
        } catch (CertificateException e) {
            throw new FabricException("The certificate " + file + " of " + node.name() + " cannot be read.", e);
        }
    }
}
