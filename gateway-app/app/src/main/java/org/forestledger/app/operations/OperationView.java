// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.time.Instant;
import java.util.UUID;
import org.forestledger.app.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A write as its caller sees it.
 *
 * @param operationId made by the gateway
 * @param requestId made by the caller
 * @param function ledger function
 * @param state how far it has come
 * @param txId transaction, once there is one
 * @param blockNumber block, once committed
 * @param time transaction time, once committed
 * @param result result of the function, once committed
 * @param refusal why not, once refused
 * @param waitingFor code of what keeps it from going on
 * @param createdAt when it was stored
 */
public record OperationView(
        UUID operationId,
        String requestId,
        String function,
        OperationState state,
        @Nullable String txId,
        @Nullable Long blockNumber,
        @Nullable String time,
        @Nullable JsonNode result,
        @Nullable Problem refusal,
        @Nullable String waitingFor,
        Instant createdAt) {
    /** The view of a write. */
    public static OperationView of(Operation operation, JsonMapper mapper) {
        JsonNode answer = operation
                .committed()
                .map(committed -> mapper.readTree(committed.resultJson()))
                .orElse(null);
        return new OperationView(
                operation.id(),
                operation.command().requestId(),
                operation.command().function(),
                operation.state(),
                operation
                        .committed()
                        .map(committed -> committed.txId())
                        .or(() -> operation.endorsed().map(endorsed -> endorsed.txId()))
                        .orElse(null),
                operation.committed().map(committed -> committed.blockNumber()).orElse(null),
                answer == null ? null : answer.path("time").asString(null),
                answer == null ? null : answer.path("result"),
                operation
                        .refusal()
                        .map(json -> mapper.readValue(json, Problem.class))
                        .orElse(null),
                operation.waitingFor().orElse(null),
                operation.createdAt());
    }
}
