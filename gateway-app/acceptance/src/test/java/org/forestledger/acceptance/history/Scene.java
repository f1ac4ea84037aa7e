// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forestledger.codec.Hashes;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;

/**
 * A city at one moment, with the dice.
 *
 * <p>A careless scene now and then picks what does not fit: entries in the wrong state, people without the account.
 */
final class Scene {
    private static final int CARELESS_PERCENT = 45;

    private final City city;
    private final ReferenceLedger ledger;
    private final Random random;
    private final Instant now;
    private final boolean careless;
    private final Names names;

    Scene(City city, ReferenceLedger ledger, Random random, Instant now, boolean careless, Names names) {
        this.city = city;
        this.ledger = ledger;
        this.random = random;
        this.now = now;
        this.careless = careless;
        this.names = names;
    }

    City city() {
        return city;
    }

    Instant now() {
        return now;
    }

    boolean careless() {
        return careless;
    }

    String fresh(String what) {
        return names.fresh(city, what);
    }

    String account(String of) {
        return city.account(of);
    }

    Evidence paper() {
        String number = fresh("paper");
        return new Evidence("文件 " + number, number, Hashes.sha256(number));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number between two, both inclusive. */
    long between(long low, long high) {
        return low + (long) (random.nextDouble() * (high - low + 1));
    }

    <T> T any(List<T> of) {
        if (of.isEmpty()) {
            throw new NothingToDoException("nothing to choose from");
        }
        return of.get(random.nextInt(of.size()));
    }

    Instant later(Duration least, Duration most) {
        return now.plusSeconds(between(least.toSeconds(), most.toSeconds()));
    }

    boolean isOver(Instant end) {
        return !now.isBefore(end);
    }

    LocalDate today() {
        return now.atZone(Tx.ZONE).toLocalDate();
    }

    /** Every entry of the city. */
    <T extends Record> Stream<T> all(Kind<T> kind) {
        return ledger.all(kind, city);
    }

    <T extends Record> Optional<T> find(Kind<T> kind, String id) {
        return ledger.find(kind, id);
    }

    /** An entry that fits; a careless scene may take one that does not. */
    <T extends Record> T one(Kind<T> kind, Predicate<T> fits) {
        return any(all(kind).filter(loosely(fits)).toList());
    }

    /** Somebody who holds one of the roles and fits; a careless scene may take one that does not fit. */
    Member somebody(Predicate<Member> fits, Role... roles) {
        return any(city.members().stream()
                .filter(member -> Stream.of(roles).anyMatch(member::holds))
                .filter(loosely(fits))
                .toList());
    }

    Member somebody(Role... roles) {
        return somebody(member -> true, roles);
    }

    /** Somebody with one of the roles who acts for an account. */
    Member actingFor(String account, Role... roles) {
        return somebody(member -> member.actsFor(account), roles);
    }

    private <T> Predicate<T> loosely(Predicate<T> fits) {
        return careless && chance(CARELESS_PERCENT) ? any -> true : fits;
    }
}
