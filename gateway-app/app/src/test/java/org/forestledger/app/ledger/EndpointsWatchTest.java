// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsWatchTest {
    @TempDir
    Path data;

    @Test
    void changed_shouldTellOnce_whenNetworkListensElsewhere() throws IOException {
        EndpointsWatch watch = new EndpointsWatch(data.resolve("network/endpoints.json"));
        assertThat(watch.changed()).isEmpty();

        Path file = Endpoints.write(data, "embedded", "ab", 1);
        assertThat(watch.changed()).isPresent();
        assertThat(watch.changed()).isEmpty();

        Files.delete(file);
        assertThat(watch.changed()).isEmpty();
        Endpoints.write(data, "embedded", "ab", 1);
        assertThat(watch.changed()).isEmpty();

        Files.writeString(file, "{");
        assertThat(watch.changed()).isEmpty();
        Endpoints.write(data, "embedded", "ab", 2);
        assertThat(watch.changed())
                .hasValueSatisfying(
                        found -> assertThat(found.peers().get(0).address()).isEqualTo("127.0.0.1:2"));
    }
}
