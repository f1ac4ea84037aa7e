// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forestledger.app.AppSettings;
import org.forestledger.ledgerclient.LedgerClient;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.ledgerclient.LedgerUser;
import org.forestledger.ledgerclient.NetworkEndpoints;
import org.forestledger.ledgerclient.OwnKeySession;
import org.springframework.stereotype.Component;

/**
 * The ledger over the ledger client. It is opened once the network has said where it listens, and anew when that
 * changes.
 */
@Component
class NetworkLedger implements Ledger {
    /** What is under way on a client may come to its end before it is closed. */
    private static final Duration RETIREMENT = Duration.ofMinutes(1);

    private final AppSettings settings;
    private final ScheduledExecutorService retirement = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ledger-retirement");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Map<String, LedgerUser> users = Map.of();
    private volatile LedgerClient client;

    NetworkLedger(AppSettings settings) {
        this.settings = settings;
    }

    /** Opens the network, in the place of the one that was open. */
    synchronized void open(List<LedgerUser> identities, NetworkEndpoints endpoints) {
        users = identities.stream().collect(Collectors.toUnmodifiableMap(LedgerUser::user, Function.identity()));
        LedgerClient former = client;
        client = LedgerClient.open(endpoints, settings.limits());
        if (former != null) {
            retirement.schedule(former::close, RETIREMENT.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public LedgerSession as(String user) {
        return open().as(identity(user));
    }

    @Override
    public boolean keepsKey(String user) {
        LedgerUser identity = users.get(user);
        return identity != null && identity.keepsKey();
    }

    @Override
    public OwnKeySession ownKey(String user) {
        return open().ownKey(identity(user));
    }

    @Override
    public LedgerSession reader(String user) {
        LedgerUser identity = identity(user);
        return open().as(
                        identity.keepsKey()
                                ? users.values().stream()
                                        .filter(other -> !other.keepsKey()
                                                && other.mspId().equals(identity.mspId()))
                                        .min(Comparator.comparing(LedgerUser::user))
                                        .orElseThrow(() -> new LedgerException(new LedgerFailure.Fault(
                                                "no key of " + identity.mspId() + " is here to read with")))
                                : identity);
    }

    private LedgerClient open() {
        LedgerClient open = client;
        if (open == null) {
            throw new LedgerException(new LedgerFailure.Unavailable("the network is not open yet"));
        }
        return open;
    }

    private LedgerUser identity(String user) {
        LedgerUser identity = users.get(user);
        if (identity == null) {
            throw new LedgerException(new LedgerFailure.Fault("no certificate for user " + user));
        }
        return identity;
    }

    @PreDestroy
    synchronized void close() {
        retirement.shutdownNow().forEach(Runnable::run);
        if (client != null) {
            client.close();
        }
    }
}
