// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.IOException;
import java.nio.file.Path;
import org.forestledger.identity.IdentityException;
import org.forestledger.identity.IdentityMaterial;

/** Makes the identities of the network at the first start. */
final class Identities {
    private Identities() {}

    static void ensure(Path cryptoDir) throws IOException {
        try {
            IdentityMaterial.generate(cryptoDir);
        } catch (IdentityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
