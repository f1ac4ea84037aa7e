// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The time in which a certificate holds; it may lie in the past, so that tests can issue expired certificates.
 *
 * @param notBefore first instant, to the second
 * @param notAfter last instant, to the second
 */
public record Validity(Instant notBefore, Instant notAfter) {
    // Nodes of different hosts never agree on the time to the second.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final Duration AUTHORITY_LEAD = Duration.ofDays(2);

    /** Checks the order of the two instants. */
    public Validity {
        if (!notBefore.isBefore(notAfter)) {
            throw new IllegalArgumentException("notBefore " + notBefore + " is not before notAfter " + notAfter);
        }
    }

    /**
     * From five minutes before an instant for a number of calendar years.
     *
     * @param from usually now
     * @param years how many years, at least 1
     */
    public static Validity years(Instant from, int years) {
        Instant end = from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
        return new Validity(from.minus(CLOCK_TOLERANCE), end);
    }

    /**
     * For an authority: from two days before an instant for a number of calendar years.
     *
     * <p>A certificate is judged at its own beginning, and its authority must hold there; so an authority that begins
     * early can still issue the certificates of {@link #expiredAt(Instant)}.
     *
     * @param from usually now
     * @param years how many years, at least 1
     */
    public static Validity authorityYears(Instant from, int years) {
        return new Validity(from.minus(AUTHORITY_LEAD), years(from, years).notAfter());
    }

    /**
     * A day that ended an hour before an instant: a certificate that is expired at that instant.
     *
     * @param at usually now
     */
    public static Validity expiredAt(Instant at) {
        return new Validity(at.minus(Duration.ofHours(25)), at.minus(Duration.ofHours(1)));
    }
}
