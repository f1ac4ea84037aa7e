// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the identities of the network at the first start. */
final class Identities {
    private static final String GENERATOR = "org.forestledger.identity.IdentityMaterial";

    private Identities() {}

    static void ensure(Path cryptoDir) throws IOException {
        if (Files.isDirectory(cryptoDir)) {
            return;
        }
        try {
            Class.forName(GENERATOR).getMethod("generate", Path.class).invoke(null, cryptoDir);
        } catch (ReflectiveOperationException e) {
            throw new IOException("The identities in " + cryptoDir + " could not be made: " + e, e);
        }
    }
}
