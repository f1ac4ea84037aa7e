// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.Status;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** The same request sent many times at once through different peers has one effect and one answer. */
class SameRequestIT {
    private static final int CALLERS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> PEERS =
            List.of(StockClients.GOVERNMENT, StockClients.STATE_COMPANY, StockClients.PARTNER);

    /** The answer and how often the network had to be asked for it. */
    private record Outcome(String answer, int attempts) {}

    @Test
    void submit_shouldHaveOneEffectAndEqualAnswers_whenFiftySendTheSameRequestAtOnce() throws Exception {
        String id = Body.fresh();
        try (StockClients clients = StockClients.ofSharedStack()) {
            Person registrar = clients.person("gov.registrar");
            List<Contract> doors = PEERS.stream()
                    .map(peer -> clients.contract(clients.gateway(registrar, peer)))
                    .toList();

            List<Outcome> outcomes = atOnce(doors, id);

            assertThat(outcomes).hasSize(CALLERS);
            assertThat(outcomes.stream().map(Outcome::answer).distinct()).hasSize(1);
            assertThat(outcomes.get(0).answer()).contains("\"requestId\":\"" + id + "\"");
            LedgerReader ledger = new LedgerReader(clients);
            assertThat(ledger.versions("account/" + id)).isEqualTo(1);
            assertThat(ledger.versions("subject/" + id)).isEqualTo(1);
            assertThat(outcomes.stream().mapToInt(Outcome::attempts).max().orElseThrow())
                    .as("without a collision this proves nothing")
                    .isGreaterThan(1);
        }
    }

    private static List<Outcome> atOnce(List<Contract> doors, String id)
            throws InterruptedException, ExecutionException {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<Outcome>> asked = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                Contract door = doors.get(i % doors.size());
                asked.add(callers.submit(() -> {
                    go.await();
                    return untilCommitted(door, id);
                }));
            }
            go.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : asked) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            callers.shutdownNow();
            callers.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    /** The rule for clients: after a conflict or differing results, a new proposal under the same request id. */
    private static Outcome untilCommitted(Contract contract, String id) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        for (int attempt = 1; Instant.now().isBefore(deadline); attempt++) {
            try {
                SubmittedTransaction sent = contract.newProposal("account:Open")
                        .addArguments(id, Body.ACCOUNT.json(id))
                        .build()
                        .endorse()
                        .submitAsync();
                Status status = sent.getStatus();
                if (status.isSuccessful()) {
                    return new Outcome(new String(sent.getResult(), StandardCharsets.UTF_8), attempt);
                }
                assertThat(status.getCode()).isEqualTo(TxValidationCode.MVCC_READ_CONFLICT);
            } catch (EndorseException e) {
                assertThat(e.getDetails()).as(e.toString()).isNotEmpty().allMatch(detail -> detail.getMessage()
                        .equals("ProposalResponsePayloads do not match"));
            }
        }
        throw new AssertionError("no commit in " + PATIENCE);
    }
}
