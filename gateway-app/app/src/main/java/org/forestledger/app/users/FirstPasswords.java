// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forestledger.app.AppSettings;
import org.forestledger.app.ledger.UsersKnown;
import org.forestledger.ledgerclient.LedgerUser;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each user that has none a random password.
 *
 * <p>The file is written before the database: after a kill in between, the next start takes the passwords from the file
 * and nobody holds one that does not work.
 */
@Component
class FirstPasswords {
    private final CredentialsFile file;
    private final UserStore store;
    private final Passwords passwords;

    FirstPasswords(AppSettings settings, JsonMapper mapper, UserStore store, Passwords passwords) {
        this.file = new CredentialsFile(settings.credentialsFile(), mapper);
        this.store = store;
        this.passwords = passwords;
    }

    @EventListener
    @Order(1)
    void on(UsersKnown event) {
        Set<String> known = store.names();
        List<LedgerUser> fresh = event.users().stream()
                .filter(user -> !known.contains(user.user()))
                .toList();
        if (!fresh.isEmpty()) {
            create(fresh);
        }
        event.users().forEach(user -> store.describe(user.user(), user.organisation(), user.roles()));
    }

    private void create(List<LedgerUser> fresh) {
        List<CredentialsFile.Entry> entries = new ArrayList<>(file.read());
        Map<String, String> existing = entries.stream()
                .collect(Collectors.toMap(CredentialsFile.Entry::user, CredentialsFile.Entry::password));
        for (LedgerUser user : fresh) {
            if (!existing.containsKey(user.user())) {
                entries.add(
                        new CredentialsFile.Entry(user.user(), passwords.create(), user.organisation(), user.roles()));
            }
        }
        file.write(entries);
        Set<String> names = fresh.stream().map(LedgerUser::user).collect(Collectors.toSet());
        // Hashing is slow by design; in parallel a first start with many users stays fast.
        entries.parallelStream()
                .filter(entry -> names.contains(entry.user()))
                .forEach(entry -> store.insert(entry.user(), passwords.hash(entry.password())));
    }
}
