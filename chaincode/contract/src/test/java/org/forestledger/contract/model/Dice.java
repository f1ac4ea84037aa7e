// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Evidence;

/** Choices: mostly what should be accepted, now and then what should not. One seed, one run. */
final class Dice {
    /** One choice in so many is bad on purpose; an operation takes about eight, so about a third of them are bad. */
    private static final int ONE_BAD_IN = 20;

    private final Random random;
    private final Model model;
    private Instant now;
    private int sequence;

    Dice(Model model, long seed, Instant start) {
        this.model = model;
        this.random = new Random(seed);
        this.now = start;
    }

    Instant now() {
        return now;
    }

    /** Time goes on by up to a day; clocks of clients may be behind each other a little. */
    Instant nextMoment() {
        int hours = random.nextInt(36) - 12;
        now = hours > 0 ? now.plus(Duration.ofHours(hours)) : now;
        return random.nextInt(20) == 0 ? now.minusSeconds(random.nextInt(100)) : now;
    }

    /** 0 or more and below the bound; 0 for a bound of 0. */
    int upTo(int bound) {
        return bound <= 0 ? 0 : random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    boolean bad() {
        return oneIn(ONE_BAD_IN);
    }

    <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SafeVarargs
    final <T> T mostly(T good, T... bad) {
        return bad() ? bad[random.nextInt(bad.length)] : good;
    }

    Caller caller(Caller good) {
        return bad() ? one(Cast.ALL) : good;
    }

    String account(String good) {
        return mostly(good, "nobody", "no such", "county-1", "buyer-1", "fiscal-account", "investor-b");
    }

    /** An id for something new: rarely one that exists, or one that is no id. */
    String newId(String prefix, Collection<String> existing) {
        if (bad() && !existing.isEmpty()) {
            return one(new ArrayList<>(existing));
        }
        return mostly(prefix + "-" + ++sequence, "no id", "", "x".repeat(97));
    }

    /** The id of an entry that is as it should be, if there is one; rarely of another, or of none. */
    <T> String idOf(Map<String, T> entries, Predicate<T> wanted) {
        List<String> fitting = entries.entrySet().stream()
                .filter(e -> wanted.test(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (fitting.isEmpty() || bad()) {
            return entries.isEmpty() || oneIn(5) ? mostly("none", "no such") : one(new ArrayList<>(entries.keySet()));
        }
        return one(fitting);
    }

    Evidence paper(String number) {
        return new Evidence("paper", number, "ab".repeat(32));
    }

    /** The beginnings of lots of an account that are in a state; any lot where there is none. */
    int lot(String batch, String owner, Units.State state) {
        Units units = model.units.get(batch);
        List<Integer> fitting = units.starts().stream()
                .filter(at -> units.owner(at).equals(owner) && units.state(at) == state)
                .toList();
        return fitting.isEmpty() || bad() ? one(units.starts()) : one(fitting);
    }

    /** A range inside a free lot of an account; rarely one that is not. */
    LotSlice slice(String batch, String owner, int most) {
        return slice(batch, lot(batch, owner, Units.State.AVAILABLE), most);
    }

    LotSlice slice(String batch, int lot, int most) {
        int end = model.units.get(batch).end(lot);
        long from = oneIn(3) ? lot : lot + upTo(end - lot + 1);
        long to = Math.min(end, from + upTo(most));
        if (!bad()) {
            return new LotSlice(batch, lot, from, to);
        }
        return one(List.of(
                new LotSlice(batch, lot + 1L, from, to),
                new LotSlice(batch, lot, from, end + 1L),
                new LotSlice(batch, lot, lot - 1L, to),
                new LotSlice(batch, lot, to, from - 1),
                new LotSlice(batch, 0, from, to),
                new LotSlice(batch, lot, 0, to),
                new LotSlice("none", lot, from, to),
                new LotSlice("no such", lot, from, to),
                new LotSlice(one(new ArrayList<>(model.batches.keySet())), lot, from, to)));
    }

    /** One range, rarely none, several or the same twice. */
    List<LotSlice> slices(String batch, String owner, int most) {
        LotSlice first = slice(batch, owner, most);
        if (!oneIn(4)) {
            return bad() ? List.of() : List.of(first);
        }
        // What is left of the lot behind the first range is a lot of its own by then.
        LotSlice rest = new LotSlice(batch, first.to() + 1, first.to() + 1, first.to() + 1 + upTo(3));
        return mostly(
                List.of(first, slice(batch, owner, most)), List.of(first, first), List.of(first, rest), tooMany(first));
    }

    private static List<LotSlice> tooMany(LotSlice slice) {
        List<LotSlice> slices = new ArrayList<>();
        for (int i = 0; i <= Model.MOST_RANGES; i++) {
            slices.add(slice);
        }
        return slices;
    }

    /** A moment some days ahead; rarely one that is over. */
    Instant ahead(int days) {
        return now.plus(Duration.ofHours(mostly(1 + upTo(days * 24), 0, -5)));
    }
}
