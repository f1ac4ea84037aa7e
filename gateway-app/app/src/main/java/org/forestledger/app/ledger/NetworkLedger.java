// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forestledger.ledgerclient.ClientLimits;
import org.forestledger.ledgerclient.LedgerClient;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.ledgerclient.LedgerUser;
import org.forestledger.ledgerclient.NetworkEndpoints;
import org.springframework.stereotype.Component;

/** The ledger over the ledger client. It is opened once the network has said where it listens. */
@Component
class NetworkLedger implements Ledger {
    private volatile Map<String, LedgerUser> users = Map.of();
    private volatile LedgerClient client;

    void open(List<LedgerUser> identities, Path endpoints) {
        users = identities.stream().collect(Collectors.toUnmodifiableMap(LedgerUser::user, Function.identity()));
        client = LedgerClient.open(NetworkEndpoints.read(endpoints), ClientLimits.defaults());
    }

    @Override
    public LedgerSession as(String user) {
        LedgerClient open = client;
        if (open == null) {
            throw new LedgerException(new LedgerFailure.Unavailable("the network is not open yet"));
        }
        LedgerUser identity = users.get(user);
        if (identity == null) {
            throw new LedgerException(new LedgerFailure.Fault("no certificate for user " + user));
        }
        return open.as(identity);
    }

    @PreDestroy
    void close() {
        LedgerClient open = client;
        if (open != null) {
            open.close();
        }
    }
}
