// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.forestledger.embedded.chaincode.InProcessChaincode;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.config.Organisation;

/**
 * The chaincode servers of the endorsing organisations.
 *
 * @param packageId what they register with
 * @param addresses where they listen, by membership id
 */
record Chaincodes(String packageId, Map<String, InetSocketAddress> addresses) {

    /** Starts the jar for each endorsing organisation, or takes the servers that run already. */
    static Chaincodes start(EmbeddedNetworkConfig config, Closing closing) throws IOException {
        if (!config.chaincodeAddresses().isEmpty()) {
            return running(config);
        }
        Path jar = config.chaincodeJar()
                .orElseThrow(() -> new IOException("No chaincode was given: neither a jar nor running servers"));
        String packageId = InProcessChaincode.packageId(config.chaincodeName(), jar);
        Map<String, InetSocketAddress> addresses = new HashMap<>();
        for (Organisation organisation : Organisation.ALL) {
            if (organisation.endorses()) {
                InProcessChaincode chaincode =
                        closing.add(InProcessChaincode.start(organisation.folder(), jar, packageId));
                addresses.put(organisation.mspId(), chaincode.address());
            }
        }
        return new Chaincodes(packageId, addresses);
    }

    private static Chaincodes running(EmbeddedNetworkConfig config) throws IOException {
        for (Organisation organisation : Organisation.ALL) {
            if (organisation.endorses() && !config.chaincodeAddresses().containsKey(organisation.mspId())) {
                throw new IOException("No chaincode server was given for " + organisation.mspId());
            }
        }
        return new Chaincodes(config.chaincodeId(), config.chaincodeAddresses());
    }
}
