// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** Where block files live; tests put faults in between. */
public interface Disk {
    /**
     * Opens a file for reading and appending, and makes it with its folder if it is not there.
     *
     * @throws IOException if the file cannot be opened or made
     */
    AppendFile open(Path file) throws IOException;
}
