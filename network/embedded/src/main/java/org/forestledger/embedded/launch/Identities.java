// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forestledger.identity.IdentityException;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.MaterialPaths;

/** Makes the identities of the network at the first start. */
final class Identities {
    private Identities() {}

    static void ensure(Path cryptoDir) throws IOException {
        // The folder appears in one piece. Where it has its list of users there is nothing to make, and not asking
        // the generator saves a good part of the start.
        if (Files.isRegularFile(new MaterialPaths(cryptoDir).users())) {
            return;
        }
        try {
            IdentityMaterial.generate(cryptoDir);
        } catch (IdentityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
