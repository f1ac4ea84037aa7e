// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackOffTest {
    @Test
    void bound_shouldDoubleUpToLimit_whenAttemptsGoOn() {
        BackOff backOff = new BackOff(Duration.ofMillis(50), Duration.ofSeconds(2), milliseconds -> {});

        assertThat(List.of(1, 2, 3, 6, 7, 100))
                .map(backOff::boundMs)
                .containsExactly(50L, 100L, 200L, 1600L, 2000L, 2000L);
    }

    @Test
    void pause_shouldBeRandomWithinBound_whenCalledOften() {
        List<Long> pauses = new ArrayList<>();
        BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(2), pauses::add);

        for (int i = 0; i < 100; i++) {
            backOff.pause(1);
        }

        assertThat(pauses).allMatch(pause -> pause >= 0 && pause <= 500);
        assertThat(new HashSet<>(pauses)).hasSizeGreaterThan(10);
    }
}
