// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.file.Path;

/** Writes MSP and TLS folders in the layout that Fabric's nodes and clients read. */
final class MspFolder {
    private final String caFileName;
    private final String tlsCaFileName;
    private final String caPem;
    private final String tlsCaPem;

    MspFolder(String lowerOrganisation, CertificateAuthority ca, CertificateAuthority tlsCa) {
        this.caFileName = "ca." + lowerOrganisation + "-cert.pem";
        this.tlsCaFileName = "tlsca." + lowerOrganisation + "-cert.pem";
        this.caPem = ca.credential().certificatePem();
        this.tlsCaPem = tlsCa.credential().certificatePem();
    }

    /** The verifying MSP: authorities and the rule that tells clients, peers, administrators and orderers apart. */
    void writeVerifying(Path msp) throws IOException {
        PrivateFiles.writePublic(msp.resolve("cacerts").resolve(caFileName), caPem);
        PrivateFiles.writePublic(msp.resolve("tlscacerts").resolve(tlsCaFileName), tlsCaPem);
        PrivateFiles.writePublic(msp.resolve("config.yaml"), nodeOus());
    }

    /** A signing MSP: the verifying one with a certificate and its key. */
    void writeSigning(Path holder, Credential credential) throws IOException {
        writeVerifying(holder.resolve("msp"));
        writeSigningPair(holder, credential);
    }

    /** The part of a signing MSP that a renewal replaces. */
    void writeSigningPair(Path holder, Credential credential) throws IOException {
        PrivateFiles.writePublic(MaterialPaths.signingCertificate(holder), credential.certificatePem());
        PrivateFiles.writePrivate(MaterialPaths.signingKey(holder), credential.privateKeyPem());
    }

    void writeTls(Path holder, String kind, Credential credential) throws IOException {
        PrivateFiles.writePublic(holder.resolve("tls").resolve("ca.crt"), tlsCaPem);
        writeTlsPair(holder, kind, credential);
    }

    /** The part of a TLS folder that a renewal replaces. */
    void writeTlsPair(Path holder, String kind, Credential credential) throws IOException {
        Path tls = holder.resolve("tls");
        PrivateFiles.writePublic(tls.resolve(kind + ".crt"), credential.certificatePem());
        PrivateFiles.writePrivate(tls.resolve(kind + ".key"), credential.privateKeyPem());
    }

    private String nodeOus() {
        StringBuilder yaml = new StringBuilder("NodeOUs:\n  Enable: true\n");
        for (NodeOu unit : NodeOu.values()) {
            String word = unit.word();
            yaml.append("  ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1))
                    .append("OUIdentifier:\n    Certificate: cacerts/")
                    .append(caFileName)
                    .append("\n    OrganizationalUnitIdentifier: ")
                    .append(word)
                    .append('\n');
        }
        return yaml.toString();
    }
}
