// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.chaincode;

import java.nio.file.Path;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/**
 * A chaincode package as it lies in the data folder.
 *
 * @param folder its folder
 * @param label its label, made from the version
 * @param packageId label and hash of the package: what an organisation approves
 * @param version the first digits of the jar's SHA-256
 * @param jarSha256 the jar's SHA-256 in hexadecimal
 * @param slot which of the two ports its services use; a version and the next one have different ones
 */
public record InstalledPackage(
        Path folder, String label, String packageId, String version, String jarSha256, int slot) {
    /** The runnable jar that the package stands for. */
    public Path jar() {
        return folder.resolve("chaincode.jar");
    }

    /** The package file that peers install. */
    public Path file() {
        return folder.resolve("package.tar.gz");
    }

    /** The port on which a service runs this package. */
    public int port(Node service) {
        return service.port() + slot % Network.CHAINCODE_VERSIONS;
    }
}
