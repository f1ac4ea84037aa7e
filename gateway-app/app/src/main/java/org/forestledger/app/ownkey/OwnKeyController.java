// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ownkey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.forestledger.app.catalogue.CommandReader;
import org.forestledger.app.operations.OperationAnswers;
import org.forestledger.app.problem.JsonBody;
import org.forestledger.codec.Json;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writes of who keeps the key: bytes out, signatures in. */
@RestController
class OwnKeyController {
    private static final String BASE = "/api/v1";
    private static final String PREPARE = BASE + "/own-key";
    private static final String SIGNING = BASE + "/operations/{id}/signing";

    private final OwnKeyWrites writes;
    private final OperationAnswers answers;

    OwnKeyController(OwnKeyWrites writes, OperationAnswers answers) {
        this.writes = writes;
        this.answers = answers;
    }

    /** The body of a write at its usual address below {@code /own-key}; answers what is to be signed. */
    @PostMapping(PREPARE + "/{*path}")
    SigningView prepare(
            HttpServletRequest request,
            @PathVariable String path,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Principal caller)
            throws IOException {
        LedgerCommand command = CommandReader.read(BASE + path, JsonBody.object(request), key);
        return writes.prepare(caller.getName(), command);
    }

    /** What is to be signed now. */
    @GetMapping(SIGNING)
    SigningView find(@PathVariable UUID id, Principal caller) {
        return writes.find(caller.getName(), id);
    }

    /**
     * Takes a signature: {@code step} as it was handed out and {@code signature} in Base64, DER or r and s of 32 bytes each.
     * 200 once committed, 202 with the next bytes to sign otherwise.
     */
    @PostMapping(SIGNING)
    ResponseEntity<SigningView> sign(@PathVariable UUID id, HttpServletRequest request, Principal caller)
            throws IOException {
        Map<String, Json> body = JsonBody.object(request);
        SigningStep step = step(text(body, "step"));
        byte[] signature = bytes(text(body, "signature"));
        var operation = writes.sign(caller.getName(), id, step, signature);
        answers.requireNotRefused(operation);
        return ResponseEntity.status(operation.state().done() ? 200 : 202).body(writes.view(operation));
    }

    private static SigningStep step(String name) {
        for (SigningStep step : SigningStep.values()) {
            if (step.name().equals(name)) {
                return step;
            }
        }
        throw invalid("step", "PROPOSAL, TRANSACTION or COMMIT_STATUS");
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw invalid("signature", "Base64");
        }
    }

    private static String text(Map<String, Json> body, String field) {
        if (body.get(field) instanceof Json.Str text) {
            return text.value();
        }
        throw invalid(field, "a text");
    }

    private static RuntimeException invalid(String field, String expected) {
        return Refusal.of(RefusalCode.INVALID_FIELD, "field", "$." + field, "expected", expected)
                .asException();
    }
}
