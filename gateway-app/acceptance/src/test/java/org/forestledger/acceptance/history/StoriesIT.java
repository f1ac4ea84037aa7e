// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forestledger.acceptance.NetworkUnderTest;
import org.forestledger.acceptance.clients.Person;
import org.forestledger.contract.Step;
import org.forestledger.contract.Story;
import org.forestledger.contract.TestLedger;
import org.forestledger.contract.Timeline;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.Validity;
import org.hyperledger.fabric.protos.common.Block;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each city's story on a network, call by call: three organisations' peers compute what the rules in memory did, and the
 * ledger ends as the story says. The page that is printed names the block of each step.
 */
class StoriesIT {
    /** Stories begin and end some years from now; certificates and clocks must bear with them. */
    private static final Instant FOUNDED = Instant.parse("2021-06-01T00:00:00Z");

    private static final int YEARS = 20;
    private static final Duration CLOCK_LIMIT = Duration.ofDays(365L * YEARS);

    @TempDir
    private Path folder;

    static Stream<Story> stories() {
        return Story.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void story_shouldComeToTheSameEnd_whenANetworkPlaysIt(Story story) throws Exception {
        Path dataDir = Files.createDirectory(folder.resolve("network"));
        IdentityMaterial.generate(dataDir.resolve("crypto"), NetworkUnderTest.consortium(), FOUNDED);
        Cast cast = new Cast(dataDir.resolve("crypto"), Validity.years(FOUNDED, YEARS - 1));
        TestLedger told = new TestLedger(cast);
        story.tell(told);
        Script script = cast.script(told.steps(), new ReferenceLedger(Instant.now(), CLOCK_LIMIT));

        Recording played;
        try (HistoryNetwork network = HistoryNetwork.start(NetworkUnderTest.name(), dataDir, List.of(), CLOCK_LIMIT)) {
            Map<String, Person> readers = cast.readers();
            try (Player player = new Player(network.dataDir(), readers, cast.people(), true)) {
                played = player.play(script);
            }
        }

        assertThat(Comparison.withExpectation(played.outcomes())).isEmpty();
        assertThat(Comparison.ofStates(played.content().worldState(), Comparison.bytes(script.worldState())))
                .isEmpty();
        assertThat(played.differingBlocks()).isEmpty();
        System.out.println(page(story, told.steps(), cast, played));
    }

    private static String page(Story story, List<Step> steps, Cast cast, Recording played)
            throws InvalidProtocolBufferException {
        Map<String, Long> blocks = new HashMap<>();
        for (Block block : played.blocks().get(0)) {
            for (BlockTransaction transaction : BlockTransaction.of(block)) {
                blocks.put(transaction.txId(), block.getHeader().getNumber());
            }
        }
        return Timeline.of(story, steps, step -> {
            Long block = blocks.get(cast.txId(step.by(), step.number()));
            return block == null ? "" : "block " + block;
        });
    }
}
