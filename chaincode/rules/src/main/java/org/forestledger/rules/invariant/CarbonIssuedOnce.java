// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.carbon.CarbonIssue;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.retirement.Retirement;

/** Credits that were issued are held or retired, serial by serial, and a day's carbon of a project is issued once. */
final class CarbonIssuedOnce implements Invariant {
    @Override
    public String name() {
        return "carbon-issued-once";
    }

    @Override
    public String reference() {
        return "F-10, F-14, F-64";
    }

    @Override
    public void check(WholeState state, Found found) {
        List<CarbonIssue> issued = new ArrayList<>();
        for (CarbonIssue issue : state.all(CarbonIssue.KIND)) {
            Optional<Batch> batch = state.find(Batch.KIND, issue.batchId());
            if (batch.filter(b -> b.asset() == Batch.Asset.CARBON_CREDIT
                            && b.totalUnits() == issue.amount().tonnes())
                    .isEmpty()) {
                found.violation(
                        CarbonIssue.KIND.key(issue.batchId()),
                        "it has no batch of " + issue.amount().tonnes() + " credits");
            }
            if (batch.filter(b -> b.status() == Batch.Status.ISSUED).isPresent()) {
                issued.add(issue);
                checkRetired(state, issue, found);
            }
        }
        checkDays(state, issued, found);
    }

    private static void checkRetired(WholeState state, CarbonIssue issue, Found found) {
        long held = 0;
        long retired = 0;
        for (Lot lot : state.lots(issue.batchId())) {
            if (lot.status() == Lot.Status.RETIRED) {
                retired += lot.range().count();
            } else {
                held += lot.range().count();
            }
        }
        long confirmed = state.all(Retirement.KIND).stream()
                .filter(retirement -> retirement.status() == Retirement.Status.CONFIRMED)
                .flatMap(retirement -> retirement.ranges().stream())
                .filter(range -> range.batchId().equals(issue.batchId()))
                .mapToLong(range -> range.range().count())
                .sum();
        if (retired != confirmed || held + retired != issue.amount().tonnes()) {
            found.violation(
                    CarbonIssue.KIND.key(issue.batchId()),
                    "of " + issue.amount().tonnes() + " credits " + held + " are held and " + retired
                            + " retired, and retirements of " + confirmed + " are confirmed");
        }
    }

    private static void checkDays(WholeState state, List<CarbonIssue> issued, Found found) {
        for (CarbonProject project : state.all(CarbonProject.KIND)) {
            Optional<LocalDate> last = Optional.empty();
            List<CarbonIssue> inOrder = issued.stream()
                    .filter(issue -> issue.carbonProjectId().equals(project.carbonProjectId()))
                    .sorted(Comparator.comparing(CarbonIssue::periodFrom))
                    .toList();
            for (CarbonIssue issue : inOrder) {
                if (last.filter(day -> !issue.periodFrom().isAfter(day)).isPresent()) {
                    found.violation(
                            CarbonIssue.KIND.key(issue.batchId()),
                            "carbon of " + issue.periodFrom() + " is issued twice");
                }
                last = Optional.of(issue.periodTo());
            }
            if (!project.creditedTo().equals(last)) {
                found.violation(
                        CarbonProject.KIND.key(project.carbonProjectId()),
                        "it is credited to "
                                + project.creditedTo().map(LocalDate::toString).orElse("no day")
                                + ", but its last issue ends on "
                                + last.map(LocalDate::toString).orElse("none"));
            }
        }
    }
}
