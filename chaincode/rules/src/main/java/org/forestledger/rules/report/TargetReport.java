// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.record.RecordTarget;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.RecordTypeSetInForce;
import org.forestledger.rules.record.RecordTypeSetVersion;
import org.forestledger.rules.record.TargetCadence;
import org.forestledger.rules.record.TargetGroup;
import org.forestledger.rules.record.TargetNumber;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;

/** Holds what a region has reached against its targets: a function of the entries and the period, and of nothing else. */
public final class TargetReport {
    private static final BigInteger WHOLE_BPS = BigInteger.valueOf(10_000);

    private final RecordTypeSet types;
    private final Period period;
    private final WholeState known;
    private final RecordCounts records;
    private final LedgerCounts entries;

    private TargetReport(RecordTypeSet types, Basis basis, Period period) {
        this.types = types;
        this.period = period;
        this.known = basis.known();
        this.records = new RecordCounts(types, known, period.to());
        this.entries = new LedgerCounts(types.region(), basis);
    }

    /** The targets of the types that are in force for a region, in their order; empty where none are in force. */
    public static Optional<List<TargetFigures>> of(String region, Basis basis, Period period) {
        return basis.known()
                .find(RecordTypeSetInForce.KIND, region)
                .flatMap(inForce -> basis.known().find(RecordTypeSetVersion.KIND, inForce.versionId()))
                .map(version -> new TargetReport(version.document(), basis, period).all());
    }

    private List<TargetFigures> all() {
        return types.targets().stream().map(this::figures).toList();
    }

    private TargetFigures figures(RecordTarget target) {
        Unit unit = types.unit(target);
        Optional<Long> least = target.least().flatMap(number -> number(target, number, unit));
        Optional<Long> most = target.most().flatMap(number -> number(target, number, unit));
        RowNumbers leastOf = rowNumbers(target.least(), least);
        RowNumbers mostOf = rowNumbers(target.most(), most);
        Map<String, LocalDate> starts =
                target.since().map(start -> entries.started(start, period.to())).orElse(Map.of());
        Map<String, Tally> tallies = tallies(target);
        if (target.since().isPresent()) {
            tallies.keySet().retainAll(starts.keySet());
        }
        Map<String, Tally> wholes =
                target.outOf().flatMap(types::target).map(this::tallies).orElse(Map.of());
        wholes.keySet().forEach(subject -> tallies.putIfAbsent(subject, Tally.NONE));
        Stream.of(leastOf, mostOf)
                .flatMap(numbers -> numbers.byRow().keySet().stream())
                .forEach(subject -> tallies.putIfAbsent(subject, Tally.NONE));
        List<TargetRow> rows = tallies.entrySet().stream()
                .map(entry -> row(
                        target,
                        new Judge(
                                leastOf.of(entry.getKey()),
                                mostOf.of(entry.getKey()),
                                target.by(),
                                target.measure().isBalance(),
                                period.to()),
                        entry.getKey(),
                        entry.getValue(),
                        Optional.ofNullable(starts.get(entry.getKey())),
                        Optional.ofNullable(wholes.get(entry.getKey())).map(Tally::sum)))
                .toList();
        return new TargetFigures(
                target.code(),
                target.nameZh(),
                target.nameEn(),
                target.clause(),
                target.measure(),
                unit,
                least,
                most,
                target.by(),
                rows.stream().map(TargetRow::actual).reduce(BigInteger.ZERO, BigInteger::add),
                rows);
    }

    /** What the rows of a target are held against: one number for all, or what another target has counted for each. */
    private record RowNumbers(Optional<BigInteger> forAll, Map<String, BigInteger> byRow) {
        Optional<BigInteger> of(String subject) {
            return forAll.or(() -> Optional.ofNullable(byRow.get(subject)));
        }
    }

    private RowNumbers rowNumbers(Optional<TargetNumber> number, Optional<Long> forAll) {
        Map<String, BigInteger> byRow = new TreeMap<>();
        number.flatMap(TargetNumber::target).flatMap(types::target).ifPresent(other -> tallies(other)
                .forEach((subject, tally) -> {
                    // A sum of nothing is no budget of zero.
                    if (tally.last().isPresent()) {
                        byRow.put(subject, tally.sum());
                    }
                }));
        return new RowNumbers(forAll.map(BigInteger::valueOf), byRow);
    }

    private TargetRow row(
            RecordTarget target,
            Judge judge,
            String subject,
            Tally tally,
            Optional<LocalDate> start,
            Optional<BigInteger> outOf) {
        boolean over = start.isPresent() && judge.byNumber(tally.sum()) == Standing.REACHED;
        Optional<LocalDate> due = target.every()
                .filter(every -> !over)
                .flatMap(every -> number(target, every.number(), every.unit())
                        .map(howMany -> dueOn(every, howMany, tally, start)))
                .or(tally::dueOn);
        return new TargetRow(
                subject,
                tally.sum(),
                judge.least(),
                judge.most(),
                outOf,
                outOf.filter(whole -> whole.signum() > 0)
                        .map(whole -> tally.sum().multiply(WHOLE_BPS).divide(whole)),
                tally.last(),
                due,
                due.map(judge::byDay).orElseGet(() -> judge.byNumber(tally.sum())));
    }

    /** So long after the last; of turns that have a beginning, the one after those that are done. */
    private LocalDate dueOn(TargetCadence every, long howMany, Tally tally, Optional<LocalDate> start) {
        return start.map(day ->
                        every.after(day, Math.multiplyExact(howMany, tally.sum().longValueExact() + 1)))
                .or(() -> tally.last().map(last -> every.after(last, howMany)))
                .orElse(period.to());
    }

    /** By subject; with every one that could have something, where it is asked for each. */
    private Map<String, Tally> tallies(RecordTarget target) {
        Map<String, Tally> tallies = new TreeMap<>();
        boolean total = target.group() == TargetGroup.TOTAL;
        if (total) {
            tallies.put(types.region(), Tally.NONE);
        } else if (target.group() == TargetGroup.SUBJECT) {
            target.type().flatMap(types::type).ifPresent(type -> records.subjects(type)
                    .forEach(each -> tallies.put(each, Tally.NONE)));
        }
        // What is open, stands or is asked of a project that has come so far does not begin with a period, nor do
        // turns.
        boolean always = Stream.of(target.deadlineField(), target.standsUntil(), target.since())
                .anyMatch(Optional::isPresent);
        boolean sinceEver = target.every().isPresent() || always;
        Period until = period.until(target.by());
        Period reach = sinceEver ? until.fromTheBeginning() : until;
        counted(target).filter(each -> each.isIn(reach)).forEach(each -> {
            boolean counts = always || each.isIn(until);
            tallies.merge(total ? types.region() : each.subject(), Tally.of(each, counts), Tally::plus);
        });
        return tallies;
    }

    private Stream<Counted> counted(RecordTarget target) {
        return switch (target.measure()) {
            case RECORD_COUNT, RECORD_SUM -> records.of(target, type(target)).stream();
            case BANKED_AREA -> entries.bankedArea();
            case QUOTA_GRANTED -> entries.quotaGranted();
            case INDICATORS_USED -> entries.indicatorsUsed();
            case SALES -> entries.sales(target.ruleSetId().orElseThrow());
            case MONEY_IN -> entries.moneyIn();
            case MONEY_OUT -> entries.moneyOut();
            case MONEY_BALANCE ->
                Stream.concat(entries.moneyIn(), entries.moneyOut().map(Counted::negated));
        };
    }

    private RecordType type(RecordTarget target) {
        return target.type().flatMap(types::type).orElseThrow();
    }

    private Optional<Long> number(RecordTarget target, TargetNumber number, Unit unit) {
        return number.value().or(() -> number.parameter().flatMap(name -> parameter(target, name, unit)));
    }

    private Optional<Long> parameter(RecordTarget target, String name, Unit unit) {
        return target.ruleSetId()
                .flatMap(id -> known.find(RuleSetInForce.KIND, id))
                .flatMap(inForce -> known.find(RuleSetVersion.KIND, inForce.versionId()))
                .flatMap(version -> version.findNumber(name, unit));
    }
}
