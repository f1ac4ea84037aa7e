// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class NetworkProfileTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "fabric"})
    void profile_shouldBeTheNetworks_whenEndpointsNameIt(String network) throws IOException {
        Endpoints.write(data, network, "ab", 1);

        assertThat(profiles(Map.of("DATA_DIR", data.toString()))).containsExactly(network);
    }

    @Test
    void profile_shouldFollowTheFolder_whenNetworkIsNotUpYet() throws IOException {
        assertThat(profiles(Map.of("DATA_DIR", data.toString()))).containsExactly("embedded");

        Files.createDirectories(data.resolve("fabric"));
        assertThat(profiles(Map.of("DATA_DIR", data.toString()))).containsExactly("fabric");
    }

    @Test
    void profile_shouldBeTheOneGiven_whenThereIsOne() throws IOException {
        Endpoints.write(data, "embedded", "ab", 1);

        assertThat(profiles(Map.of("DATA_DIR", data.toString(), "spring.profiles.active", "fabric")))
                .containsExactly("fabric");
    }

    private static String[] profiles(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        new NetworkProfile().postProcessEnvironment(environment, new SpringApplication());
        return environment.getActiveProfiles();
    }
}
