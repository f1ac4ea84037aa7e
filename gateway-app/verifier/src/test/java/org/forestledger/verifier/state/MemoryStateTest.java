// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryStateTest {
    private final MemoryState state = new MemoryState();

    @Test
    void range_shouldFollowTheBytesOfUtf8() {
        // The fish is above U+FFFD in UTF-8 although its first Java char is below it.
        List<String> keys = new ArrayList<>(List.of("\uD83D\uDC1F", "\uFFFD", "林", "z", "a/b", "a", "\uD83D\uDC1E"));
        keys.forEach(this::put);
        List<String> byBytes = new ArrayList<>(keys);
        byBytes.sort((left, right) ->
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8)));
        assertThat(state.range("n", "", "", false).keySet()).containsExactlyElementsOf(byBytes);
    }

    @Test
    void range_shouldIncludeTheLastKeyOnlyWhenAsked() {
        List.of("a", "b", "c").forEach(this::put);
        assertThat(state.range("n", "a", "b", false).keySet()).containsExactly("a");
        assertThat(state.range("n", "a", "b", true).keySet()).containsExactly("a", "b");
        assertThat(state.range("n", "c", "a", true)).isEmpty();
        assertThat(state.range("other", "", "", true)).isEmpty();
    }

    @Test
    void withPrefix_shouldStopAfterThePrefix() {
        List.of("lot/1", "lot/2", "lou", "lo").forEach(this::put);
        assertThat(state.withPrefix("n", "lot/"))
                .extracting(entry -> entry.getKey())
                .containsExactly("lot/1", "lot/2");
    }

    @Test
    void digest_shouldKeepNamespacesAndKeysApart() {
        MemoryState other = new MemoryState();
        state.put("ab", "c", value());
        other.put("a", "bc", value());
        assertThat(state.digest()).isNotEqualTo(other.digest());
    }

    private void put(String key) {
        state.put("n", key, value());
    }

    private static StateValue value() {
        return new StateValue(ByteString.copyFromUtf8("v"), 1, 0);
    }
}
