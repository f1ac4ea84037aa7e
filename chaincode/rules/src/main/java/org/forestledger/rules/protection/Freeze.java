// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Evidence;

/**
 * One order that freezes an account or some of its units (冻结, F-61, F-62).
 *
 * <p>Whether it is in force is computed from its dates and from what stands before it; {@code phase} is only what was found
 * when the entry was last written.
 *
 * @param freezeId the id
 * @param freezeKind by whom
 * @param accountId whose account or units
 * @param ranges the frozen units as they were cut out; empty where the whole account is frozen
 * @param authority the court or regulator
 * @param document its order, with its number
 * @param startsOn the first day
 * @param endsOn the last day, at most three years after the first; where the freeze had to wait, the term counts from the
 *     day on which it came into force
 * @param behind the freeze that stood last in the queue before it
 * @param status whether it was confirmed and still stands
 * @param imposedAt when it was recorded: earlier ones come first
 * @param renewedTo the last day after a renewal
 * @param endedOn the day on which it was lifted or refused
 * @param phase where it stood when it was last written
 */
public record Freeze(
        String freezeId,
        FreezeKind freezeKind,
        String accountId,
        List<LotSlice> ranges,
        String authority,
        Evidence document,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<String> behind,
        Status status,
        Instant imposedAt,
        Optional<LocalDate> renewedTo,
        Optional<LocalDate> endedOn,
        Phase phase) {
    /** Where freezes are kept. */
    public static final Kind<Freeze> KIND = new Kind<>("freeze", Freeze.class);
    /** For how long one order or renewal may freeze (F-61). */
    public static final int YEARS_MOST = 3;
    /** How many days after the day of its recording a freeze binds before another person has confirmed it. */
    public static final int PROVISIONAL_DAYS = 2;

    public Freeze {
        ranges = List.copyOf(ranges);
    }

    /** Whether a freeze was confirmed and still stands. */
    public enum Status {
        /** Recorded by one person; it binds for some days and falls by itself unless another person confirms it. */
        PROPOSED,
        /** Confirmed by another person. */
        CONFIRMED,
        /** Refused by another person. */
        REFUSED,
        /** Lifted by the authority that imposed it. */
        LIFTED
    }

    /** Where a freeze stands on one day. */
    public enum Phase {
        /** Behind an earlier court's freeze (轮候冻结). */
        WAITING,
        /** Nothing may move. */
        IN_FORCE,
        /** Lifted, refused, never confirmed, or past its last day. */
        OVER
    }

    /** The last day on which it binds unconfirmed. */
    LocalDate provisionalTo() {
        return imposedAt.atZone(Tx.ZONE).toLocalDate().plusDays(PROVISIONAL_DAYS);
    }

    /** The last day of its term when it comes into force on a day. */
    LocalDate lastDay(LocalDate from) {
        if (renewedTo.isPresent() || !from.isAfter(startsOn)) {
            return renewedTo.orElse(endsOn);
        }
        LocalDate shifted = from.plusDays(ChronoUnit.DAYS.between(startsOn, endsOn));
        LocalDate most = from.plusYears(YEARS_MOST);
        return shifted.isAfter(most) ? most : shifted;
    }

    /** The first day on which it no longer binds when it comes into force on a day. */
    LocalDate overOn(LocalDate from) {
        if (endedOn.isPresent()) {
            return endedOn.get();
        }
        LocalDate last = lastDay(from);
        boolean lapses = status == Status.PROPOSED && provisionalTo().isBefore(last);
        return (lapses ? provisionalTo() : last).plusDays(1);
    }

    Freeze confirmed() {
        return with(Status.CONFIRMED, renewedTo, endedOn, phase);
    }

    Freeze ended(Status how, LocalDate day) {
        return with(how, renewedTo, Optional.of(day), Phase.OVER);
    }

    Freeze renewed(LocalDate last) {
        return with(status, Optional.of(last), endedOn, phase);
    }

    Freeze in(Phase now) {
        return with(status, renewedTo, endedOn, now);
    }

    private Freeze with(Status next, Optional<LocalDate> renewed, Optional<LocalDate> ended, Phase now) {
        return new Freeze(
                freezeId,
                freezeKind,
                accountId,
                ranges,
                authority,
                document,
                startsOn,
                endsOn,
                behind,
                next,
                imposedAt,
                renewed,
                ended,
                now);
    }
}
