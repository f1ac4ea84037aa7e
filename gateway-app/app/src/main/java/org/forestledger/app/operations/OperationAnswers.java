// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.net.URI;
import java.util.Map;
import org.forestledger.app.problem.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a write: 200 once committed, the problem once refused, 202 with the place to ask again otherwise. */
@Component
public class OperationAnswers {
    private final JsonMapper mapper;

    OperationAnswers(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The answer.
     *
     * @throws org.forestledger.app.problem.ProblemException if the write was refused
     */
    public ResponseEntity<OperationView> answer(Operation operation) {
        requireNotRefused(operation);
        return ResponseEntity.status(operation.state().done() ? 200 : 202)
                .location(URI.create("/api/v1/operations/" + operation.id()))
                .body(OperationView.of(operation, mapper));
    }

    /**
     * Answers a refused write.
     *
     * @throws org.forestledger.app.problem.ProblemException if the write was refused
     */
    public void requireNotRefused(Operation operation) {
        if (operation.refusal().isPresent()) {
            Problem problem = mapper.readValue(operation.refusal().get(), Problem.class);
            throw problem.asException(Map.of(
                    "requestId", operation.command().requestId(),
                    "operationId", operation.id().toString()));
        }
    }
}
