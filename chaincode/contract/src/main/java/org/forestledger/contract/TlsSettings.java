// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.Map;
import java.util.Optional;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;

/**
 * TLS of the chaincode server; with a trust collection it also demands the peer's certificate, for which the shim itself
 * has no variable.
 *
 * @param keyFile the server's private key, PEM
 * @param certificateFile the server's certificate chain, PEM
 * @param trustFile the certificates that may dial, PEM
 */
record TlsSettings(String keyFile, String certificateFile, Optional<String> trustFile) {
    static Optional<TlsSettings> fromEnvironment(Map<String, String> environment) {
        if (!Boolean.parseBoolean(environment.get("CORE_PEER_TLS_ENABLED"))) {
            return Optional.empty();
        }
        return Optional.of(new TlsSettings(
                environment.get("CORE_TLS_CLIENT_KEY_FILE"),
                environment.get("CORE_TLS_CLIENT_CERT_FILE"),
                Optional.ofNullable(environment.get("FOREST_LEDGER_TLS_TRUST_FILE"))));
    }

    void applyTo(ChaincodeServerProperties server) {
        server.setTlsEnabled(true);
        server.setKeyFile(keyFile);
        server.setKeyCertChainFile(certificateFile);
        trustFile.ifPresent(server::setTrustCertCollectionFile);
    }
}
