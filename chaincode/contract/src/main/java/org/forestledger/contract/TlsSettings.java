// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.Map;
import java.util.Optional;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;

/**
 * TLS of the chaincode server; with a trust collection it also demands the peer's certificate.
 *
 * <p>The variables are our own. The shim's are made for a chaincode that dials a peer: it wants each key twice, in two
 * encodings, and has none for the certificates that may dial.
 *
 * @param keyFile the server's private key, PEM
 * @param certificateFile the server's certificate chain, PEM
 * @param trustFile the certificates that may dial, PEM
 */
record TlsSettings(String keyFile, String certificateFile, Optional<String> trustFile) {
    static Optional<TlsSettings> fromEnvironment(Map<String, String> environment) {
        String key = environment.get("FOREST_LEDGER_TLS_KEY_FILE");
        String certificate = environment.get("FOREST_LEDGER_TLS_CERTIFICATE_FILE");
        if (key == null && certificate == null) {
            return Optional.empty();
        }
        if (key == null || certificate == null) {
            throw new IllegalArgumentException(
                    "FOREST_LEDGER_TLS_KEY_FILE and FOREST_LEDGER_TLS_CERTIFICATE_FILE belong together");
        }
        return Optional.of(new TlsSettings(
                key, certificate, Optional.ofNullable(environment.get("FOREST_LEDGER_TLS_TRUST_FILE"))));
    }

    void applyTo(ChaincodeServerProperties server) {
        server.setTlsEnabled(true);
        server.setKeyFile(keyFile);
        server.setKeyCertChainFile(certificateFile);
        trustFile.ifPresent(server::setTrustCertCollectionFile);
    }
}
