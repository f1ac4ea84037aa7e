// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Rounding;

/** How many papers of a kind must be issued by which day: numbers of a rule set that are named {@code seriesBy20250531}. */
public final class Milestones {
    private static final int DAY_DIGITS = 8;
    private static final Pattern DAY = Pattern.compile("By[0-9]{" + DAY_DIGITS + "}");

    private Milestones() {}

    /**
     * What must be reached by one day.
     *
     * @param day the last day for it
     * @param ratio the part of the base
     * @param count how many that is, rounded up
     */
    public record Target(LocalDate day, Bps ratio, long count) {}

    /**
     * The targets of a series in the order of their days; empty where the rule set has none.
     *
     * @param rules the rule set
     * @param series the name before {@code By}
     * @param base how many there are to issue
     */
    public static List<Target> of(RuleSet rules, String series, long base) {
        return rules.parameters().stream()
                .filter(p -> p.unit() == Unit.BPS && isOf(series, p.name()))
                .map(p -> target(p, base))
                .sorted(Comparator.comparing(Target::day))
                .toList();
    }

    /** The last target whose day is over or is the given one. */
    public static Optional<Target> due(List<Target> targets, LocalDate day) {
        return targets.stream().filter(t -> !t.day().isAfter(day)).max(Comparator.comparing(Target::day));
    }

    /** How much of the base is issued, rounded down to whole basis points. */
    public static Bps reached(long issued, long base) {
        return Bps.of(BigInteger.valueOf(issued)
                .multiply(BigInteger.valueOf(Bps.WHOLE))
                .divide(BigInteger.valueOf(base))
                .intValueExact());
    }

    private static Target target(Parameter parameter, long base) {
        Refusal.unless(
                parameter.value() >= 0 && parameter.value() <= Bps.WHOLE,
                RefusalCode.RATIO_OUT_OF_RANGE,
                "parameter",
                parameter.name());
        Bps ratio = Bps.of((int) parameter.value());
        BigInteger exact = BigInteger.valueOf(base).multiply(BigInteger.valueOf(ratio.bps()));
        long count =
                Rounding.CEILING.divide(exact, BigInteger.valueOf(Bps.WHOLE)).longValueExact();
        return new Target(day(parameter.name()), ratio, count);
    }

    private static boolean isOf(String series, String name) {
        return name.startsWith(series)
                && DAY.matcher(name.substring(series.length())).matches();
    }

    private static LocalDate day(String name) {
        String digits = name.substring(name.length() - DAY_DIGITS);
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            throw Refusal.of(RefusalCode.INVALID_FIELD, "field", name, "expected", "a name that ends like By20250531")
                    .asException();
        }
    }
}
