// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** Unpacks the database's programs while the product is built: it takes seconds that the first start then saves. */
public final class UnpackPostgres {
    private UnpackPostgres() {}

    /** The argument is the folder that holds the application's jar. */
    public static void main(String[] args) throws IOException {
        PostgresBinaries.unpack(Path.of(args[0]));
    }
}
