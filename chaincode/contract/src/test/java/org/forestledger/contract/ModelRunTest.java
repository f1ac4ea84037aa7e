// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.contract.model.Answered;
import org.forestledger.contract.model.Comparison;
import org.forestledger.contract.model.Generator;
import org.forestledger.contract.model.Model;
import org.forestledger.contract.model.Operation;
import org.forestledger.contract.model.Start;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.junit.jupiter.api.Test;

/**
 * Random operations go to the ledger's own write path and to a plain model, which must foresee every answer to the code.
 *
 * <p>{@code -Dmodel.operations=100000} plays more of them, {@code -Dseed=} plays a run again. It goes on for some rounds more
 * until every function was accepted and refused. Each round of 1,000 begins with
 * a fresh ledger, in turn in the spring of 2023 and in the autumn of 2024, when quotas are about to become void.
 */
class ModelRunTest {
    private static final int OPERATIONS = Integer.getInteger("model.operations", 2_000);
    private static final int OF_A_ROUND = 1_000;
    private static final int TOLD = 12;
    private static final int LEAST = 3;
    private static final int MORE_ROUNDS = 10;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Map<String, String> begin = ModelWorld.begin();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    @Test
    void ledger_shouldAnswerAsTheModelForesees_whenPeopleActAtRandom() {
        System.out.println("model run: seed " + seed + ", " + OPERATIONS + " operations");
        int rounds = (OPERATIONS + OF_A_ROUND - 1) / OF_A_ROUND;
        for (int round = 0; round < rounds || !covered() && round < rounds + MORE_ROUNDS; round++) {
            play(begin, round, OF_A_ROUND);
        }
        counts.forEach((function, codes) -> System.out.println("  " + function + " " + codes));
        assertThat(covered())
                .as("each function accepted and refused, seed " + seed)
                .isTrue();
    }

    private boolean covered() {
        return Model.functions().stream().allMatch(function -> {
            Map<String, Integer> codes = counts.getOrDefault(function, Map.of());
            int accepted = codes.getOrDefault("accepted", 0);
            int all = codes.values().stream().mapToInt(Integer::intValue).sum();
            return accepted >= LEAST && all - accepted >= LEAST;
        });
    }

    @Test
    void run_shouldEndWithSeedAndOperations_whenTheLedgerAnswersOtherwise() {
        Map<String, String> revoked = changed("mandate/mandate-1", "ACTIVE", "REVOKED");
        assertThatThrownBy(() -> play(revoked, 0, OF_A_ROUND))
                .hasMessageContainingAll("seed " + seed, "but it was MANDATE_NOT_LIVE", "the last operations were");
    }

    @Test
    void comparison_shouldNameTheLot_whenItIsAnothersOnTheLedger() {
        Map<String, String> moved = changed("lot/c/0000000000000001", "buyer-1", "investor-b");
        assertThat(Comparison.of(Start.model(), new WholeState(new StubLedger(moved))))
                .singleElement()
                .asString()
                .contains("unit 1 of", "investor-b", "expected buyer-1");
    }

    private Map<String, String> changed(String key, String from, String to) {
        Map<String, String> state = new TreeMap<>(begin);
        assertThat(state.get(key)).contains(from);
        state.put(key, state.get(key).replace(from, to));
        return state;
    }

    private void play(Map<String, String> state, int round, int operations) {
        Model model = Start.model();
        StubLedger ledger = new StubLedger(state);
        Instant start = Instant.parse(round % 2 == 0 ? "2023-04-01T01:00:00Z" : "2024-09-01T01:00:00Z");
        Generator generator = new Generator(model, seed + round, start);
        Deque<String> last = new ArrayDeque<>();
        Map<String, String> answers = new HashMap<>();
        assertAgreement(model, ledger, told(round, 0));
        for (int step = 1; step <= operations; step++) {
            Operation operation = generator.next();
            Answered expected = model.expect(operation);
            Answered answered = ledger.run(operation);
            count(operation, answered);
            last.addLast(operation + " -> " + answered.code());
            if (last.size() > TOLD) {
                last.removeFirst();
            }
            if (!answered.code().equals(expected.code()) || answered.unchanged() != expected.unchanged()) {
                throw new AssertionError(told(round, step) + ": expected " + expected.code() + ", but it was "
                        + answered.code() + "; the last operations were\n" + String.join("\n", last));
            }
            if (answered.refused().isEmpty()) {
                String key = operation.caller().mspId() + operation.requestId();
                assertThat(answers.merge(key, answered.answer(), (first, again) -> first))
                        .as(told(round, step))
                        .isEqualTo(answered.answer());
                if (!answered.unchanged() && operation.command() instanceof ProposeSettlement proposed) {
                    Comparison.learnHash(model, new WholeState(ledger), proposed.settlementId());
                }
            }
        }
        assertAgreement(model, ledger, told(round, operations));
    }

    private void assertAgreement(Model model, StubLedger ledger, String when) {
        WholeState state = new WholeState(ledger);
        assertThat(Comparison.of(model, state)).as(when).isEmpty();
        assertThat(Invariants.violations(state)).as(when).isEmpty();
    }

    private void count(Operation operation, Answered answered) {
        counts.computeIfAbsent(operation.function(), function -> new TreeMap<>())
                .merge(answered.code(), 1, Integer::sum);
    }

    private String told(int round, int step) {
        return " seed " + seed + " round " + round + " step " + step;
    }
}
