// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.acceptance.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a write once, and where the answer leaves it open, asks for its outcome until there is one. */
final class Sender {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration OUTCOME_LIMIT = Duration.ofMinutes(5);
    private static final String AWAY = "LEDGER_UNAVAILABLE";

    /** Stands for the body of an answer that did not come. */
    private static final JsonNode NOTHING = JsonMapper.builder().build().createObjectNode();

    private final Api api;
    private final Journal journal;

    Sender(Api api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    /** Returns when the outcome is known. */
    Attempt send(String user, String path, String id, String entry, String body) {
        Instant begun = Instant.now();
        Answer answer = post(user, path, id, body);
        Duration answered = Duration.between(begun, Instant.now());
        boolean open = isOpen(answer);
        if (open) {
            journal.doubted();
            Answer[] last = {answer};
            Until.holds(OUTCOME_LIMIT, LOOK_AGAIN, "an outcome of " + path + " " + id, () -> {
                last[0] = followed(last[0], user, path, id, body);
                return !isOpen(last[0]);
            });
            answer = last[0];
        }
        Attempt.Outcome outcome = outcome(answer);
        String code = outcome == Attempt.Outcome.ACKNOWLEDGED ? "" : refusal(answer);
        Attempt attempt = new Attempt(user, path, id, entry, outcome, code, open, answered, Instant.now());
        journal.ended(attempt);
        return attempt;
    }

    private Answer followed(Answer last, String user, String path, String id, String body) {
        String operation = last.body().path("operationId").asString("");
        // Without any answer the gateway may never have heard of it; under the same request id it is the same write.
        return operation.isEmpty()
                ? post(user, path, id, body)
                : api.get(user, "/api/v1/operations/" + Api.segment(operation));
    }

    private Answer post(String user, String path, String id, String body) {
        try {
            return api.post(user, "/api/v1" + path, Map.of("Idempotency-Key", id), body);
        } catch (IOException e) {
            return new Answer(0, NOTHING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** An operation's own page is answered with 200 whatever its state is. */
    private static boolean isOpen(Answer answer) {
        String state = answer.body().path("state").asString("");
        return answer.status() == 0
                || answer.status() == 202
                || answer.status() == 200 && !state.equals("COMMITTED") && !state.equals("REFUSED");
    }

    private static Attempt.Outcome outcome(Answer answer) {
        if (answer.accepted() && answer.body().path("state").asString("").equals("COMMITTED")) {
            return Attempt.Outcome.ACKNOWLEDGED;
        }
        return refusal(answer).equals(AWAY) ? Attempt.Outcome.UNAVAILABLE : Attempt.Outcome.REFUSED;
    }

    private static String refusal(Answer answer) {
        return answer.accepted() ? answer.body().path("refusal").path("code").asString("") : answer.code();
    }
}
