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
import org.forestledger.rules.report.TargetFigures;
import org.forestledger.rules.report.TargetReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a region has reached of its targets. Whoever may read entries may read this; every number follows from them. */
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
        Optional<LocalDate> first = from.isEmpty() ? Optional.empty() : Optional.of(day(from));
        LocalDate last = to.isEmpty() ? today() : day(to);
        if (first.filter(last::isBefore).isPresent()) {
            throw Problem.of(GatewayCode.BAD_REQUEST, Map.of("from", from, "to", to, "expected", "from before to"))
                    .asException();
        }
        Basis basis = new Basis(
                entries.at(Math.min(known, heights.before(from))),
                entries.at(Math.min(known, heights.end(last.toString()))),
                entries.at(known));
        return TargetReport.of(region, basis, new Period(first, last))
                .map(figures -> new Targets(region, first, last, known, figures))
                .orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND).asException());
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
