// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.ledgerclient.LedgerUser;
import org.springframework.stereotype.Component;

/**
 * Checks that the network can write: each organisation's peer answers, and all three endorse one proposal.
 *
 * <p>Reading alone proves too little, because right after start the peers may not have found each other, and then only
 * writing fails. The proposal is not sent to the orderers, so a check leaves nothing on the ledger.
 */
@Component
class ThreeOrganisationProbe {
    /** A writing function without effect that anyone may call. */
    private static final String FUNCTION = "ledger:Probe";

    private final NetworkLedger ledger;

    ThreeOrganisationProbe(NetworkLedger ledger) {
        this.ledger = ledger;
    }

    void check(List<LedgerUser> users) {
        Map<String, LedgerUser> oneOfEach = new LinkedHashMap<>();
        users.forEach(user -> oneOfEach.putIfAbsent(user.mspId(), user));
        for (LedgerUser user : oneOfEach.values()) {
            LedgerSession session = ledger.as(user.user());
            session.height();
            endorse(session);
        }
    }

    private static void endorse(LedgerSession session) {
        try {
            session.endorse(new LedgerCommand(FUNCTION, "probe-" + UUID.randomUUID(), "{}"));
        } catch (LedgerException e) {
            // A refusal is an answer of the rules as well; what is waited for are peers that do not answer.
            if (!(e.failure() instanceof LedgerFailure.Refused)) {
                throw e;
            }
        }
    }
}
