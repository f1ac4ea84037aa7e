// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.forestledger.app.MutableClock;
import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {
    private final MutableClock clock = new MutableClock();
    private final VerifiedPasswords verified = new VerifiedPasswords(clock);

    @Test
    void contains_shouldBeTrue_onlyForTheVeryTriple() {
        verified.add("ann", "hash", "secret");

        assertThat(verified.contains("ann", "hash", "secret")).isTrue();
        assertThat(verified.contains("ann", "hash", "secres")).isFalse();
        assertThat(verified.contains("ann", "changed", "secret")).isFalse();
        assertThat(verified.contains("bob", "hash", "secret")).isFalse();
        assertThat(verified.contains("ann", "has", "hsecret")).isFalse();
    }

    @Test
    void contains_shouldBeFalse_whenTimeHasPassed() {
        verified.add("ann", "hash", "secret");
        clock.advance(Duration.ofMinutes(5));

        assertThat(verified.contains("ann", "hash", "secret")).isFalse();
    }
}
