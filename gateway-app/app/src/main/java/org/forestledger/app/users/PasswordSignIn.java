// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks user name and password, and locks a user out for a while after repeated failures. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    /** Wrong passwords in a row before the first lock-out. */
    static final int FAILURES_MAX = 5;

    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int DOUBLINGS_MAX = 6;

    private final UserStore store;
    private final Passwords passwords;
    private final Clock clock;
    private final VerifiedPasswords verified;

    @Autowired
    PasswordSignIn(UserStore store, Passwords passwords, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.verified = new VerifiedPasswords(clock);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        Optional<UserStore.Row> found = store.find(user);
        if (found.isEmpty()) {
            passwords.pretend(password);
            throw new BadCredentialsException("no such user");
        }
        UserStore.Row row = found.get();
        // The lock comes first: otherwise a locked account could still be guessed at through the quick check.
        if (row.lockedUntil().filter(until -> until.isAfter(clock.instant())).isPresent()) {
            throw new LockedException("locked out");
        }
        if (!verified.contains(user, row.passwordHash(), password)) {
            verify(row, password);
        }
        List<SimpleGrantedAuthority> roles =
                store.roles(user).stream().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, roles);
    }

    private void verify(UserStore.Row row, String password) {
        if (!passwords.matches(password, row.passwordHash())) {
            int failures = store.countFailure(row.user());
            if (failures >= FAILURES_MAX) {
                store.lock(row.user(), lockEnd(failures));
            }
            throw new BadCredentialsException("wrong password");
        }
        if (row.failures() > 0 || row.lockedUntil().isPresent()) {
            store.clearFailures(row.user());
        }
        verified.add(row.user(), row.passwordHash(), password);
    }

    /** Each further failure doubles the lock, up to about an hour. */
    private Instant lockEnd(int failures) {
        int doublings = Math.min(failures - FAILURES_MAX, DOUBLINGS_MAX);
        return clock.instant().plus(FIRST_LOCK.multipliedBy(1L << doublings));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
