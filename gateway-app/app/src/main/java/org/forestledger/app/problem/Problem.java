// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * What went wrong, for people and programs.
 *
 * @param status HTTP status
 * @param code stable code
 * @param number its stable number
 * @param textEn sentence in English
 * @param textZh sentence in Chinese
 * @param clause source clauses, may be empty
 * @param details facts by name
 */
public record Problem(
        int status, String code, int number, String textEn, String textZh, String clause, Map<String, String> details) {
    /** For a refusal code that this gateway does not know, since the ledger may be newer. */
    private static final int UNKNOWN_REFUSAL_STATUS = 422;

    public Problem {
        details = new TreeMap<>(details);
    }

    /** A reason of the gateway itself. */
    public static Problem of(GatewayCode code) {
        return of(code, Map.of());
    }

    /** A reason of the gateway itself, with facts by name. */
    public static Problem of(GatewayCode code, Map<String, String> details) {
        return new Problem(code.httpStatus(), code.name(), code.number(), code.textEn(), code.textZh(), "", details);
    }

    /** A refusal by the rules, evaluated here. */
    public static Problem of(Refusal refusal) {
        RefusalCode code = refusal.code();
        return new Problem(
                code.httpStatus(),
                code.name(),
                code.number(),
                code.textEn(),
                code.textZh(),
                code.clause(),
                refusal.details());
    }

    /** A refusal by the ledger. */
    public static Problem of(LedgerFailure.Refused refused) {
        return new Problem(
                statusOf(refused.code()),
                refused.code(),
                refused.number(),
                refused.textEn(),
                refused.textZh(),
                refused.clause(),
                refused.details());
    }

    /** Any failure of the ledger, on a read. */
    public static Problem of(LedgerFailure failure) {
        if (failure instanceof LedgerFailure.Refused refused) {
            return of(refused);
        } else if (failure instanceof LedgerFailure.Conflict) {
            return of(GatewayCode.LEDGER_CONFLICT);
        } else if (failure instanceof LedgerFailure.NotFound) {
            return of(GatewayCode.NOT_FOUND);
        } else if (failure instanceof LedgerFailure.Fault) {
            return of(GatewayCode.LEDGER_FAULT);
        } else if (failure instanceof LedgerFailure.ResultsDiffer) {
            return of(GatewayCode.RESULTS_DIFFER);
        }
        return of(GatewayCode.LEDGER_UNAVAILABLE);
    }

    private static int statusOf(String code) {
        for (RefusalCode known : RefusalCode.values()) {
            if (known.name().equals(code)) {
                return known.httpStatus();
            }
        }
        return UNKNOWN_REFUSAL_STATUS;
    }

    /** As an exception that the advice turns into the answer. */
    public ProblemException asException() {
        return new ProblemException(this, Map.of());
    }

    /** As an exception, with members of its own in the answer, such as {@code requestId}. */
    public ProblemException asException(Map<String, Object> members) {
        return new ProblemException(this, members);
    }
}
