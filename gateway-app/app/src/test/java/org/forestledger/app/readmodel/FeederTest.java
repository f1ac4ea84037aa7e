// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.app.AppTest;
import org.forestledger.app.ledger.NetworkReady;
import org.forestledger.app.ledger.UsersKnown;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.ledgerclient.LedgerUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feed follows the peer, waits for what is away, and stops where waiting does not help. */
class FeederTest extends AppTest {
    @Autowired
    private BlockStore store;

    @Autowired
    private BlockFeed feed;

    @Autowired
    private ReadModelCommand command;

    @Autowired
    private JdbcClient jdbc;

    private final List<byte[]> blocks = new SmallStory().blocks();
    private final FeedState state = new FeedState();
    private Feeder feeder;

    @BeforeEach
    void empty() {
        store.clear();
        feeder = new Feeder(ledger, feed, state, command);
        feeder.on(new UsersKnown(List.of(user("one"), user("two"))));
    }

    @AfterEach
    void end() throws InterruptedException {
        ledger.chain.down(false);
        feeder.destroy();
    }

    private static LedgerUser user(String name) {
        Path none = Path.of("none.pem");
        return new LedgerUser(name, "PartnerMSP", "Partner", "", "", List.of(), List.of(), none, Optional.of(none));
    }

    private void awaitBlock(long number) {
        await(() -> store.checkpoint().filter(last -> last.block() == number).isPresent());
    }

    @Test
    void feed_shouldFollow_whenNewBlocksCome() {
        ledger.chain.become(blocks.subList(0, 3));
        feeder.on(new NetworkReady());
        awaitBlock(2);
        ledger.chain.add(blocks.get(3));
        awaitBlock(3);

        assertThat(state.now().stage()).isEqualTo(FeedState.Stage.FOLLOWING);
        assertThat(state.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void feed_shouldGoOn_whenThePeerWasAway() {
        ledger.chain.become(blocks.subList(0, 3));
        feeder.on(new NetworkReady());
        awaitBlock(2);
        ledger.chain.down(true);
        await(() -> state.now().stage() == FeedState.Stage.WAITING);
        assertThat(state.now().reason()).contains("the peer is away");
        assertThat(state.health().getStatus()).isEqualTo(Status.UP);
        ledger.chain.add(blocks.get(3));
        ledger.chain.down(false);

        awaitBlock(3);
        await(() -> state.now().stage() == FeedState.Stage.FOLLOWING);
    }

    @Test
    void feed_shouldGoOnWhereItWas_whenTheGatewayStartsAgain() throws InterruptedException {
        ledger.chain.become(blocks.subList(0, 3));
        feeder.on(new NetworkReady());
        awaitBlock(2);
        feeder.destroy();
        ledger.chain.become(blocks);
        feeder = new Feeder(ledger, feed, state, command);
        feeder.on(new UsersKnown(List.of(user("one"))));
        feeder.on(new NetworkReady());

        awaitBlock(5);
    }

    @Test
    void feed_shouldWait_whenThePeerHasFewerBlocks() {
        blocks.subList(0, 4).forEach(feed::add);
        ledger.chain.become(blocks.subList(0, 2));
        feeder.on(new NetworkReady());
        await(() -> state.now().stage() == FeedState.Stage.WAITING);
        blocks.subList(2, 6).forEach(ledger.chain::add);

        awaitBlock(5);
    }

    @Test
    void feed_shouldStop_whenThePeersChainIsAnother() {
        blocks.subList(0, 3).forEach(feed::add);
        ledger.chain.become(new SmallStory().blocks());
        feeder.on(new NetworkReady());
        await(() -> state.now().stage() == FeedState.Stage.STOPPED);

        assertThat(state.now().code()).contains(GatewayCode.READ_MODEL_FORK);
        assertThat(state.now().reason()).contains("Block 2");
        assertThat(state.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(store.checkpoint().orElseThrow().block()).isEqualTo(2);
    }

    @Test
    void feed_shouldStop_whenABlockIsMissingOrUnreadable() {
        List<byte[]> gap = new ArrayList<>(blocks);
        gap.remove(3);
        ledger.chain.become(gap);
        feeder.on(new NetworkReady());
        await(() -> state.now().stage() == FeedState.Stage.STOPPED);
        assertThat(state.now().code()).contains(GatewayCode.READ_MODEL_GAP);

        FeedState other = new FeedState();
        ledger.chain.become(blocks.subList(0, 3));
        ledger.chain.add("no block".getBytes(StandardCharsets.UTF_8));
        Feeder second = new Feeder(ledger, feed, other, command);
        second.on(new UsersKnown(List.of(user("one"))));
        second.on(new NetworkReady());
        await(() -> other.now().stage() == FeedState.Stage.STOPPED);
        assertThat(other.now().code()).contains(GatewayCode.READ_MODEL_UNREADABLE);
    }

    @Test
    void command_shouldBeNone_whenTheGatewayIsToRun() {
        assertThat(command.given()).isEmpty();
        assertThat(ReadModelCommand.named(List.of("rebuild"))).contains(ReadModelCommand.Name.REBUILD);
        assertThat(ReadModelCommand.named(List.of("check"))).contains(ReadModelCommand.Name.CHECK);
        assertThat(ReadModelCommand.named(List.of("other"))).isEmpty();
    }

    @Test
    void command_shouldNameWhatDiffersAndMendIt_whenSomebodyTampered() {
        ledger.chain.become(blocks);
        blocks.forEach(feed::add);
        String sound = printed(ReadModelCommand.Name.CHECK, 0);
        jdbc.sql("update holding set account = 'thief' where id = 'b-1/0000000000000001' and to_block is null")
                .update();

        assertThat(printed(ReadModelCommand.Name.CHECK, 1))
                .startsWith("CHANGED holding lot/b-1/0000000000000001/2/0" + System.lineSeparator());
        assertThat(printed(ReadModelCommand.Name.REBUILD, 0)).isEqualTo(sound);
        assertThat(printed(ReadModelCommand.Name.HASHES, 0)).isEqualTo(sound).contains("block 5", "holding");
    }

    private String printed(ReadModelCommand.Name name, int expected) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(command.run(name, ledger.as("auditor"), out)).isEqualTo(expected);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void state_shouldRefuseReads_onlyWhenStopped() {
        state.waiting("the peer is away");
        state.requireNotStopped();
        assertThat(state.now().code()).isEqualTo(Optional.empty());
    }
}
