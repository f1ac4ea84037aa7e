// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.report.Basis;
import org.forestledger.rules.report.Period;
import org.forestledger.rules.report.ProjectStatement;
import org.forestledger.rules.report.StatementOfAccounts;
import org.forestledger.rules.report.TargetFigures;
import org.forestledger.rules.report.TargetReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a region has reached of its targets, and the accounts of its projects. Whoever may read entries may read this; every number follows from them. */
@RestController
@RequestMapping("/api/v1/reports/{region}")
class ReportController {
    private final Heights heights;
    private final EntryStore entries;

    ReportController(Heights heights, EntryStore entries) {
        this.heights = heights;
        this.entries = entries;
    }

    /**
     * Targets and what was reached of them.
     *
     * @param region the region
     * @param from the first day; absent for the beginning
     * @param to the last day
     * @param height the block up to which the ledger was known
     * @param targets in the order of the region's document
     */
    record Targets(String region, Optional<LocalDate> from, LocalDate to, long height, List<TargetFigures> targets) {}

    /**
     * Target against actual; {@code from} and {@code to} are dates in China, both inclusive, by default the whole time up to
     * the day of the last block; {@code at} is the block number or date up to which the ledger is read, by default now.
     */
    @GetMapping("/targets")
    Targets targets(
            @PathVariable String region,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String at) {
        long known = heights.end(at);
        Period period = period(from, to);
        return TargetReport.of(region, basis(period, known), period)
                .map(figures -> new Targets(region, period.from(), period.to(), known, figures))
                .orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND).asException());
    }

    /**
     * The accounts of projects.
     *
     * @param region the region
     * @param from the first day; absent for the beginning
     * @param to the last day
     * @param height the block up to which the ledger was known
     * @param projects one statement for each project
     */
    record Accounts(
            String region, Optional<LocalDate> from, LocalDate to, long height, List<ProjectStatement> projects) {}

    /**
     * Each project of the region on its own account (RZ-08); {@code company} and {@code project} name the only ones that are
     * wanted. The days are those of {@link #targets}; nothing to show is refused with NOT_FOUND.
     */
    @GetMapping("/accounts")
    Accounts accounts(
            @PathVariable String region,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String at) {
        long known = heights.end(at);
        Period period = period(from, to);
        List<ProjectStatement> statements = StatementOfAccounts.of(
                basis(period, known),
                each -> each.region().equals(region)
                        && (project.isEmpty() || each.projectId().equals(project))
                        && (company.isEmpty() || each.projectCompanyAccount().equals(Optional.of(company))));
        if (statements.isEmpty()) {
            throw Problem.of(GatewayCode.NOT_FOUND).asException();
        }
        return new Accounts(region, period.from(), period.to(), known, statements);
    }

    private Period period(String from, String to) {
        Optional<LocalDate> first = from.isEmpty() ? Optional.empty() : Optional.of(day(from));
        LocalDate last = to.isEmpty() ? today() : day(to);
        if (first.filter(last::isBefore).isPresent()) {
            throw Problem.of(GatewayCode.BAD_REQUEST, Map.of("from", from, "to", to, "expected", "from before to"))
                    .asException();
        }
        return new Period(first, last);
    }

    private Basis basis(Period period, long known) {
        String from = period.from().map(LocalDate::toString).orElse("");
        return new Basis(
                entries.at(Math.min(known, heights.before(from))),
                entries.at(Math.min(known, heights.end(period.to().toString()))),
                entries.at(known));
    }

    private LocalDate today() {
        return heights.latest()
                .time()
                .map(time -> time.atZone(Tx.ZONE).toLocalDate())
                .orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND).asException());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.of(GatewayCode.BAD_REQUEST, Map.of("value", text, "expected", "a date"))
                    .asException();
        }
    }
}
