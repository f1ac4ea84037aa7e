// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What one scenario did to the load.
 *
 * @param scenario its name
 * @param longestGap the longest time in which nothing was acknowledged
 * @param afterRepair how long after the repair clients of all three organisations could write again
 * @param acknowledged writes that were acknowledged
 * @param unavailable writes that were refused because something could not be reached
 * @param slowest the longest time until a first answer
 * @param doubted writes that were left open by their first answer; all of them have been decided
 * @param doubtedCommitted how many of those were committed
 * @param height blocks at the end
 */
record Row(
        String scenario,
        Duration longestGap,
        Duration afterRepair,
        long acknowledged,
        long unavailable,
        Duration slowest,
        long doubted,
        long doubtedCommitted,
        long height) {
    static final String HEAD =
            """
            | what happened | longest time without a commit (s) | all write again after the repair (s) | acknowledged \
            | refused, 503 | slowest answer (s) | in doubt | of these committed | height |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |""";

    /** Sums up the writes that ended in a span of time. */
    static Row of(
            String scenario, Instant from, Instant to, Duration afterRepair, List<Attempt> attempts, long height) {
        return new Row(
                scenario,
                longestGap(from, to, attempts),
                afterRepair,
                attempts.stream().filter(Attempt::acknowledged).count(),
                attempts.stream()
                        .filter(attempt -> attempt.outcome() == Attempt.Outcome.UNAVAILABLE)
                        .count(),
                attempts.stream()
                        .map(Attempt::answered)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO),
                attempts.stream().filter(Attempt::doubted).count(),
                attempts.stream()
                        .filter(attempt -> attempt.doubted() && attempt.acknowledged())
                        .count(),
                height);
    }

    private static Duration longestGap(Instant from, Instant to, List<Attempt> attempts) {
        Duration longest = Duration.ZERO;
        Instant last = from;
        List<Instant> commits = attempts.stream()
                .filter(Attempt::acknowledged)
                .map(Attempt::ended)
                .sorted()
                .toList();
        for (Instant commit : commits) {
            longest = max(longest, Duration.between(last, commit));
            last = commit;
        }
        return max(longest, Duration.between(last, to));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d | %d | %.1f | %d | %d | %d |",
                scenario,
                seconds(longestGap),
                seconds(afterRepair),
                acknowledged,
                unavailable,
                seconds(slowest),
                doubted,
                doubtedCommitted,
                height);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
