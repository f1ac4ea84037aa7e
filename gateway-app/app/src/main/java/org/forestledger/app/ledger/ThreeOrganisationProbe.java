// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.ledgerclient.LedgerUser;
import org.forestledger.rules.ledger.Catalogue;
import org.springframework.stereotype.Component;

/**
 * Checks that the network can write: each organisation's peer answers, and all three endorse one proposal.
 *
 * <p>Reading alone proves too little, because right after start the peers may not have found each other, and then only
 * writing fails. The proposal is a real one that any officer may make at any time; it is endorsed and then dropped, never
 * sent to the orderers, so a check leaves nothing on the ledger.
 */
@Component
class ThreeOrganisationProbe {
    private static final String FUNCTION = "organisation:Register";
    private static final String COMMAND = "{\"nameEn\":\"probe\",\"nameZh\":\"探测\"}";

    private final NetworkLedger ledger;

    ThreeOrganisationProbe(NetworkLedger ledger) {
        this.ledger = ledger;
    }

    void check(List<LedgerUser> users) {
        Map<String, LedgerUser> anyone = new LinkedHashMap<>();
        Map<String, LedgerUser> officers = new LinkedHashMap<>();
        for (LedgerUser user : users.stream().filter(user -> !user.keepsKey()).toList()) {
            anyone.putIfAbsent(user.mspId(), user);
            if (mayWrite(user)) {
                officers.putIfAbsent(user.mspId(), user);
            }
        }
        anyone.values().forEach(user -> ledger.as(user.user()).height());
        officers.values().forEach(user -> ledger.as(user.user())
                .endorse(new LedgerCommand(FUNCTION, "probe-" + UUID.randomUUID(), COMMAND)));
    }

    private static boolean mayWrite(LedgerUser user) {
        return Catalogue.byName(FUNCTION).orElseThrow().permission().roles().stream()
                .anyMatch(role -> user.roles().contains(role.attribute()));
    }
}
