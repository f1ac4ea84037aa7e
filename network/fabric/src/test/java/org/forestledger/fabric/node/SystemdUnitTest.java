// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemdUnitTest {
    @Test
    void text_shouldRunTheProgramAndAllowOnlyItsFolder() {
        String unit = SystemdUnit.text(
                "peer0.government",
                "ledger",
                List.of("/opt/fabric bin/peer", "node", "start"),
                Path.of("/srv/data/env"),
                Path.of("/srv/data"));

        assertThat(unit.lines())
                .contains(
                        "User=ledger",
                        "EnvironmentFile=/srv/data/env",
                        "ExecStart=\"/opt/fabric bin/peer\" node start",
                        "ProtectSystem=strict",
                        "ReadWritePaths=/srv/data",
                        "Restart=always");
    }

    @Test
    void text_shouldNotLetSystemdReadItsOwnNames_whenAWordHasAPercentOrDollarSign() {
        String unit = SystemdUnit.text(
                "peer0.government", "ledger", List.of("/bin/a%b", "$c"), Path.of("/d%e/env"), Path.of("/d%e"));

        assertThat(unit.lines()).contains("ExecStart=/bin/a%%b \"$$c\"", "EnvironmentFile=/d%%e/env");
    }

    @Test
    void environment_shouldQuoteEveryValue() {
        assertThat(SystemdUnit.environment(Map.of("A", "b c=\"d\" $e \\f")))
                .isEqualTo("A=\"b c=\\\"d\\\" \\$e \\\\f\"\n");
    }
}
