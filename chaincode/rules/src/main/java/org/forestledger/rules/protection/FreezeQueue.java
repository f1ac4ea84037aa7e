// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The freezes of one account or lot in the order in which they were recorded.
 *
 * <p>Nothing has to be written for a waiting freeze to come into force: on any day the terms follow from the entries. A
 * court's freeze begins when those of the courts before it are over; a regulator's begins at once.
 */
public final class FreezeQueue {
    /** One freeze with its days: in force from the first, no longer on the second. */
    private record Term(Freeze freeze, LocalDate from, LocalDate overOn) {
        Freeze.Phase on(LocalDate day) {
            if (!day.isBefore(overOn)) {
                return Freeze.Phase.OVER;
            }
            return day.isBefore(from) ? Freeze.Phase.WAITING : Freeze.Phase.IN_FORCE;
        }
    }

    private final List<Term> terms;

    private FreezeQueue(List<Term> terms) {
        this.terms = terms;
    }

    /** The queue that ends with a freeze; empty where there is none. */
    static FreezeQueue endingWith(Work work, Optional<String> last) {
        Deque<Freeze> queue = new ArrayDeque<>();
        Optional<String> next = last;
        while (next.isPresent()) {
            Freeze freeze = work.get(Freeze.KIND, next.get());
            queue.addFirst(freeze);
            next = freeze.behind();
        }
        List<Term> terms = new ArrayList<>();
        LocalDate courtsOver = LocalDate.MIN;
        for (Freeze freeze : queue) {
            boolean court = freeze.freezeKind() == FreezeKind.JUDICIAL;
            LocalDate from = court && courtsOver.isAfter(freeze.startsOn()) ? courtsOver : freeze.startsOn();
            LocalDate overOn = freeze.overOn(from);
            if (court && overOn.isAfter(courtsOver)) {
                courtsOver = overOn;
            }
            terms.add(new Term(freeze, from, overOn));
        }
        return new FreezeQueue(terms);
    }

    /** Whether something whose last freeze is this is frozen at the transaction's time. */
    public static boolean frozen(Work work, Optional<String> last) {
        return endingWith(work, last).inForce(work.tx().today()).isPresent();
    }

    /** Refuses with FROZEN, naming the order, where something whose last freeze is this is frozen now (F-61, G-17). */
    public static void requireNotFrozen(Work work, Optional<String> last, String entry) {
        endingWith(work, last).inForce(work.tx().today()).ifPresent(term -> {
            throw Refusal.of(
                            RefusalCode.FROZEN,
                            "frozen",
                            entry,
                            "freeze",
                            term.freeze().freezeId(),
                            "authority",
                            term.freeze().authority(),
                            "documentNo",
                            term.freeze().document().documentNo(),
                            "lastDay",
                            term.overOn().minusDays(1))
                    .asException();
        });
    }

    /** Where a freeze of this queue stands on a day; empty where it is not in the queue. */
    Optional<Freeze.Phase> phaseOf(String freezeId, LocalDate day) {
        return term(freezeId).map(term -> term.on(day));
    }

    /** The last day of a freeze of this queue. */
    Optional<LocalDate> lastDayOf(String freezeId) {
        return term(freezeId).map(term -> term.overOn().minusDays(1));
    }

    /** The last freeze that is not over: what comes next stands behind it. */
    Optional<String> lastNotOver(LocalDate day) {
        Optional<String> last = Optional.empty();
        for (Term term : terms) {
            if (term.on(day) != Freeze.Phase.OVER) {
                last = Optional.of(term.freeze().freezeId());
            }
        }
        return last;
    }

    /** Another court's freeze that is in force on a day and was recorded before this one. */
    Optional<Freeze> earlierThan(Freeze freeze, LocalDate day) {
        return terms.stream()
                .filter(term -> term.on(day) == Freeze.Phase.IN_FORCE)
                .map(Term::freeze)
                .filter(other -> other.freezeKind() == FreezeKind.JUDICIAL)
                .filter(other -> other.imposedAt().isBefore(freeze.imposedAt()))
                .findFirst();
    }

    private Optional<Term> inForce(LocalDate day) {
        return terms.stream()
                .filter(term -> term.on(day) == Freeze.Phase.IN_FORCE)
                .findFirst();
    }

    private Optional<Term> term(String freezeId) {
        return terms.stream()
                .filter(term -> term.freeze().freezeId().equals(freezeId))
                .findFirst();
    }
}
