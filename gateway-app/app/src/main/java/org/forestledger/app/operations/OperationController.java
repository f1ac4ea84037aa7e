// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The caller's own writes. */
@RestController
@RequestMapping("/api/v1/operations")
class OperationController {
    private static final int LIMIT_MAX = 200;

    private final Operations operations;
    private final JsonMapper mapper;
    private final Clock clock;

    OperationController(Operations operations, JsonMapper mapper, Clock clock) {
        this.operations = operations;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** One write. Another user's looks as if it did not exist. */
    @GetMapping("/{id}")
    OperationView one(@PathVariable UUID id, Principal caller) {
        return operations
                .find(caller.getName(), id)
                .map(operation -> OperationView.of(operation, mapper))
                .orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND).asException());
    }

    /** Writes, newest first; {@code before} is the {@code createdAt} of the last one seen. */
    @GetMapping
    List<OperationView> list(
            @RequestParam(required = false) Instant before,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw Problem.of(GatewayCode.BAD_REQUEST).asException();
        }
        Instant from = before == null ? clock.instant().plusSeconds(60) : before;
        return operations.list(caller.getName(), from, limit).stream()
                .map(operation -> OperationView.of(operation, mapper))
                .toList();
    }
}
