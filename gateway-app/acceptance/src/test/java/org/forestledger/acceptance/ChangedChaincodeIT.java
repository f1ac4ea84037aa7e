// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.cases.RuleSetFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The government's peer runs a chaincode that gives it one fen more: the others do not sign, and the answer says why. */
class ChangedChaincodeIT {
    private static final String RULES = "ruzhou-2023";
    private static final String SERVICE = "chaincode.government";
    private static final Duration LISTENS = Duration.ofSeconds(60);

    private static LedgerStack stack;
    private static City city;

    @BeforeAll
    static void connect() throws Exception {
        stack = LedgerStack.shared();
        assumeTrue(stack.network().hasNodes(), "The embedded network runs one chaincode for all organisations.");
        city = new City(stack.api());
        city.found();
        city.rules(RuleSetFiles.read(RULES));
    }

    @Test
    void settlement_shouldBeRefused_whenOneOrganisationComputesAnotherSplit() throws Exception {
        String batch = city.batch(RULES, "NEW", 10_000);
        String trade = city.held(RULES, batch, 10_000, 3_000_004, "");
        city.paid(trade);
        Map<String, Object> proposal = city.proposal(trade);
        String request = City.fresh("request");
        long height = height();

        stack.network().node("stop", SERVICE);
        Process changed = changedChaincode();
        Answer answer;
        try {
            answer = city.api.write("company.clerk", "/api/v1/settlements", request, proposal);
        } finally {
            changed.destroy();
            changed.waitFor(30, TimeUnit.SECONDS);
            stack.network().node("start", SERVICE);
        }

        assertThat(answer.code()).as(answer.body().toString()).isEqualTo("RESULTS_DIFFER");
        assertThat(answer.body().toString())
                .contains("computed different results")
                .contains("结果不一致");
        assertThat(height()).isEqualTo(height);
        assertThat(city.exists("settlements", (String) proposal.get("settlementId")))
                .isFalse();
        // With the approved chaincode the very same request goes through.
        assertThat(city.api
                        .write("company.clerk", "/api/v1/settlements", request, proposal)
                        .status())
                .isEqualTo(200);
    }

    /** In the place, under the address and with the keys of the approved one: only what it computes differs. */
    private static Process changedChaincode() throws IOException, URISyntaxException {
        Map<String, String> environment = new HashMap<>();
        Path folder = stack.dataDir().resolve("fabric").resolve("nodes").resolve(SERVICE);
        try (Stream<Path> files = Files.walk(folder, 2)) {
            Path variables =
                    files.filter(file -> file.endsWith("env")).findFirst().orElseThrow();
            Files.readAllLines(variables).forEach(line -> {
                int equals = line.indexOf('=');
                environment.put(line.substring(0, equals), line.substring(equals + 1));
            });
        }
        Path source = Path.of(ChangedChaincodeIT.class
                .getResource("/changed/ChangedChaincode.java")
                .toURI());
        Process process = Jars.run(
                stack.dataDir().resolve("changed-chaincode.log"),
                environment,
                List.of("-cp", Jars.path("chaincode/contract/target/chaincode.jar"), source.toString()));
        String address = environment.get("CHAINCODE_SERVER_ADDRESS");
        int colon = address.lastIndexOf(':');
        awaitListening(
                process,
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
        return process;
    }

    private static void awaitListening(Process process, InetSocketAddress address) {
        Instant deadline = Instant.now().plus(LISTENS);
        while (!listens(address)) {
            assertThat(process.isAlive() && Instant.now().isBefore(deadline))
                    .as("the changed chaincode listens")
                    .isTrue();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static boolean listens(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static long height() {
        return city.api
                .get("auditor", "/api/v1/ledger/height")
                .body()
                .path("height")
                .asLong();
    }
}
