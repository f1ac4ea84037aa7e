// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.forestledger.acceptance.NetworkUnderTest;
import org.forestledger.acceptance.clients.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same random history gives the same on the network that the property {@code forest.network} names and on an embedded one:
 * world state, validation codes, refusals, what each transaction reads and writes, and events, byte by byte.
 *
 * <p>{@code -Dseed=} plays a printed seed again; {@code -Dhistory.operations=} sets the length. From {@value #FULL} operations
 * on, the history must reach every end of every function.
 */
class SameHistoryIT {
    private static final int FULL = 2_000;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int OPERATIONS =
            Integer.getInteger("history.operations", NetworkUnderTest.name().equals("embedded") ? 300 : FULL);

    /** Two cities for each theme of a whole history: one of them may be stuck. */
    private static final int CITIES = OPERATIONS >= FULL ? 2 * Theme.values().length : Theme.values().length;

    private static final int SCRIPTS_MAX = 15;
    private static final int SHOWN = 20;

    @TempDir
    private static Path folder;

    private static List<City> cities;
    private static Script script;
    private static Recording named;
    private static Recording embedded;

    @BeforeAll
    static void playOnBoth() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        try (HistoryNetwork network = HistoryNetwork.start(NetworkUnderTest.name(), first, List.of())) {
            write(first.resolve("crypto"));
            named = play(network, NetworkUnderTest.name().equals("embedded"));
        }
        // The same people with the same certificates, but blocks that are cut otherwise.
        copy(first.resolve("crypto"), second.resolve("crypto"));
        List<String> otherBlocks = List.of("--batch-count", "3", "--batch-timeout-ms", "5");
        try (HistoryNetwork network = HistoryNetwork.start("embedded", second, otherBlocks)) {
            embedded = play(network, true);
        }
    }

    /** BFT orderers remember what they have ordered and drop a second copy, so that no block ever holds it. */
    private static List<Treatment> treatments() {
        List<Treatment> treatments = new ArrayList<>(List.of(Treatment.values()));
        if (onBft()) {
            treatments.remove(Treatment.SUBMIT_TWICE);
        }
        return treatments;
    }

    private static boolean onBft() {
        return NetworkUnderTest.name().equals("fabric-bft");
    }

    private static void write(Path cryptoDir) {
        cities = new ArrayList<>();
        for (int i = 1; i <= CITIES; i++) {
            cities.add(City.found("c" + i, cryptoDir));
        }
        Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        // Not every history comes to the rare ends; one that does not is not played, the next one is written.
        boolean wanted = false;
        for (int i = 0; i < SCRIPTS_MAX && !wanted; i++) {
            script = new ScriptWriter(SEED + i, cities, start, HistoryNetwork.CLOCK_LIMIT, treatments())
                    .write(OPERATIONS, OPERATIONS >= FULL);
            Coverage coverage = Coverage.of(script.operations().toList());
            wanted = OPERATIONS < FULL || coverage.whole();
            System.out.println("-Dseed=" + (SEED + i) + " -Dhistory.operations=" + OPERATIONS + "\n" + coverage);
        }
    }

    /** With several orderers what is sent first may be ordered second: those that do not lead pass it on at their own pace. */
    private static Recording play(HistoryNetwork network, boolean ordersAsSent) throws Exception {
        Map<String, Person> readers = new HashMap<>();
        cities.get(0).members().forEach(member -> readers.put(member.person().mspId(), member.person()));
        List<Person> strangers = List.of(
                cities.get(0).members().get(0).person(),
                cities.get(1).members().get(0).person());
        Instant start = Instant.now();
        try (Player player = new Player(network.dataDir(), readers, strangers, ordersAsSent)) {
            Recording recording = player.play(script);
            System.out.println("played in " + Duration.between(start, Instant.now()));
            return recording;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @AfterAll
    static void forget() {
        named = null;
        embedded = null;
    }

    @Test
    void outcomes_shouldBeTheSame_whenTheHistoryIsPlayedOnBoth() {
        requireNone(Comparison.ofOutcomes(named.outcomes(), embedded.outcomes()));
    }

    @Test
    void outcomes_shouldBeWhatTheRulesSay_whenTheyRunInMemory() {
        requireNone(Comparison.withExpectation(named.outcomes()));
    }

    @Test
    void transactions_shouldReadWriteAndEmitTheSame_whenTheHistoryIsPlayedOnBoth()
            throws InvalidProtocolBufferException {
        requireNone(Comparison.ofTransactions(script, named.content(), embedded.content()));
    }

    @Test
    void worldState_shouldBeTheSame_whenTheHistoryIsPlayedOnBoth() throws InvalidProtocolBufferException {
        requireNone(Comparison.ofStates(
                named.content().worldState(), embedded.content().worldState()));
    }

    @Test
    void worldState_shouldBeWhatTheRulesSay_whenTheyRunInMemory() throws InvalidProtocolBufferException {
        requireNone(Comparison.ofStates(named.content().worldState(), Comparison.bytes(script.worldState())));
    }

    @Test
    void peers_shouldHoldTheSameBlocks_whenTheyAreOfOneNetwork() throws InvalidProtocolBufferException {
        assertThat(named.differingBlocks()).isEmpty();
        assertThat(embedded.differingBlocks()).isEmpty();
    }

    @Test
    void script_shouldReachEveryEnd_whenItIsLongEnough() {
        Coverage coverage = Coverage.of(script.operations().toList());
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(coverage.times(Outcome.VALID)).isGreaterThan(OPERATIONS / 5);
        softly.assertThat(coverage.times(Outcome.CONFLICT)).isPositive();
        if (OPERATIONS >= FULL) {
            softly.assertThat(coverage.calledLessThan(Coverage.CALLS_MIN)).isEmpty();
            softly.assertThat(coverage.neverValid()).isEmpty();
            softly.assertThat(coverage.neverRefused()).isEmpty();
            if (treatments().contains(Treatment.SUBMIT_TWICE)) {
                softly.assertThat(coverage.times("VALID,DUPLICATE_TXID")).isPositive();
            }
            for (String end : List.of(
                    "ENDORSEMENT_POLICY_FAILURE",
                    "PHANTOM_READ_CONFLICT",
                    Outcome.SUBMIT_REFUSED,
                    Outcome.PROPOSAL_REFUSED,
                    Outcome.ANSWERED)) {
                softly.assertThat(coverage.times(end)).as(end).isPositive();
            }
        }
        softly.assertAll();
    }

    private static void requireNone(List<String> differences) {
        assertThat(differences.stream().limit(SHOWN))
                .as("the first of %d differences, seed %d", differences.size(), SEED)
                .isEmpty();
    }
}
