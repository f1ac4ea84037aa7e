// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.io.IOException;

/** A block file is damaged in a place that a crash cannot explain; nothing is repaired, so that nothing is hidden. */
public final class CorruptStoreException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong and where. */
    public CorruptStoreException(String message) {
        super(message);
    }
}
