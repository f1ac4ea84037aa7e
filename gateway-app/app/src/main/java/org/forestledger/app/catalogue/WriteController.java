// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.forestledger.app.AppSettings;
import org.forestledger.app.ledger.Ledger;
import org.forestledger.app.operations.OperationAnswers;
import org.forestledger.app.operations.OperationView;
import org.forestledger.app.operations.Operations;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.JsonBody;
import org.forestledger.app.problem.Problem;
import org.forestledger.codec.Json;
import org.forestledger.ledgerclient.LedgerCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Every address that writes. */
@RestController
class WriteController {
    private static final String RESPOND_ASYNC = "respond-async";

    private final Ledger ledger;
    private final Operations operations;
    private final OperationAnswers answers;
    private final AppSettings settings;

    WriteController(Ledger ledger, Operations operations, OperationAnswers answers, AppSettings settings) {
        this.ledger = ledger;
        this.operations = operations;
        this.answers = answers;
        this.settings = settings;
    }

    @PostMapping(Route.BASE + "/{*path}")
    ResponseEntity<OperationView> write(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Principal caller)
            throws IOException {
        Routes.Match match = Routes.match(request.getRequestURI())
                .orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND).asException());
        if (ledger.keepsKey(caller.getName())) {
            throw Problem.of(GatewayCode.SIGN_YOURSELF).asException();
        }
        Map<String, Json> body = JsonBody.object(request);
        LedgerCommand command = CommandReader.read(match, body, key);
        boolean async = prefer.toLowerCase(Locale.ROOT).contains(RESPOND_ASYNC);
        return answers.answer(
                operations.submit(caller.getName(), command, async ? Duration.ZERO : settings.commitWait()));
    }
}
