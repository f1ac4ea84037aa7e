// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.NetworkEndpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices what {@code endpoints.json} says anew. The file is away while the network is not ready. */
final class EndpointsWatch {
    private static final Logger LOG = LoggerFactory.getLogger(EndpointsWatch.class);

    private final Path file;
    private Optional<NetworkEndpoints> known = Optional.empty();
    private String complaint = "";

    EndpointsWatch(Path file) {
        this.file = file;
    }

    /** What the file says, if it is there and says something else than the last time. */
    Optional<NetworkEndpoints> changed() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Optional<NetworkEndpoints> now = Optional.of(NetworkEndpoints.read(file));
            if (now.equals(known)) {
                return Optional.empty();
            }
            known = now;
            return now;
        } catch (LedgerException | UncheckedIOException e) {
            // It may have been taken away or be half written; if it is damaged for good, once is enough to say so.
            if (!complaint.equals(e.getMessage())) {
                complaint = String.valueOf(e.getMessage());
                LOG.warn("{} cannot be read: {}", file, complaint);
            }
            return Optional.empty();
        }
    }
}
