// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.nio.file.Path;

/**
 * Where clients reach an organisation's peer.
 *
 * @param mspId membership id
 * @param organisation name
 * @param address host and port
 * @param serverName the name in the peer's TLS certificate
 * @param tlsCaCertificate the certificate to trust
 */
public record Endpoint(String mspId, String organisation, String address, String serverName, Path tlsCaCertificate) {}
