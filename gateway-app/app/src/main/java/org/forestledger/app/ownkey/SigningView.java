// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ownkey;

import java.util.Base64;
import org.forestledger.app.operations.Operation;
import org.forestledger.app.operations.OperationView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A write, and what its user is to sign next.
 *
 * @param operation the write
 * @param step which step; none once there is nothing more to sign
 * @param message the exact bytes to sign, Base64: ECDSA with SHA-256 over P-256
 * @param preview what the ledger will answer if the transaction is signed
 */
record SigningView(
        OperationView operation, @Nullable SigningStep step, @Nullable String message, @Nullable JsonNode preview) {
    static SigningView of(Operation operation, Signing signing, byte[] message, JsonMapper mapper) {
        return new SigningView(
                OperationView.of(operation, mapper),
                signing.step(),
                Base64.getEncoder().encodeToString(message),
                signing.step() == SigningStep.TRANSACTION
                        ? mapper.readTree(signing.resultJson()).path("result")
                        : null);
    }

    static SigningView nothingToSign(Operation operation, JsonMapper mapper) {
        return new SigningView(OperationView.of(operation, mapper), null, null, null);
    }
}
