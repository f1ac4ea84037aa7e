// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.Map;
import java.util.Optional;

/** Why a call did not succeed, sorted by what the caller has to do. */
public sealed interface LedgerFailure {
    /** A sentence for logs. It may hold addresses and the like, so it is not for the people who use the product. */
    String reason();

    /**
     * The ledger said no, for a reason that has a code. Do not try again with the same command.
     *
     * @param code the stable code
     * @param number its stable number; 0 if the message did not hold it
     * @param textEn the sentence in English
     * @param textZh the sentence in Chinese
     * @param clause source clauses, comma separated
     * @param details facts by name
     */
    record Refused(String code, int number, String textEn, String textZh, String clause, Map<String, String> details)
            implements LedgerFailure {
        public Refused {
            details = Map.copyOf(details);
        }

        @Override
        public String reason() {
            return code + " " + textEn + " " + details;
        }
    }

    /**
     * Another transaction came in between, or the peers stood at different heights for an instant. Make a new proposal
     * under the same request id.
     *
     * @param reason for logs
     * @param ifItPersists the answer if new proposals do not help: what another organisation's peer refused, or that the
     *     results differ
     */
    record Conflict(String reason, Optional<LedgerFailure> ifItPersists) implements LedgerFailure {}

    /**
     * The organisations computed different results for the same request, time after time. Nothing was written. Their
     * chaincodes or their records are not the same: tell the operators.
     */
    record ResultsDiffer(String reason) implements LedgerFailure {}

    /** Nothing was sent to the orderers, or it was a read. Try again later. */
    record Unavailable(String reason) implements LedgerFailure {}

    /** The transaction may or may not be on the ledger. Ask by its id before anything is sent again. */
    record Unknown(String txId, String reason) implements LedgerFailure {}

    /** The ledger has no such block or transaction. */
    record NotFound(String reason) implements LedgerFailure {}

    /** The network, the identity or this program is set up wrongly. Trying again does not help: tell an operator. */
    record Fault(String reason) implements LedgerFailure {}
}
