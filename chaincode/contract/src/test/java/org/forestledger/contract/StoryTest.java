// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each city's story on the rules alone; the acceptance tests play the same calls on networks. */
class StoryTest {
    static Stream<Story> stories() {
        return Story.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void story_shouldComeToItsEnd_whenItIsTold(Story story) {
        TestLedger ledger = new TestLedger();

        story.tell(ledger);

        assertThat(ledger.steps()).allMatch(step -> !step.chapter().isEmpty());
        assertThat(ledger.steps()).anyMatch(step -> step.refusal().isPresent());
        System.out.println(Timeline.of(story, ledger.steps()));
    }
}
