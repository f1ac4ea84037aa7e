// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.rules.compensation.LandDeal;
import org.forestledger.rules.compensation.LandReceipt;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.FundSpending;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.landmaking.LandCost;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.record.TargetStart;
import org.forestledger.rules.trade.Trade;

/** What a region's entries other than records come to. */
final class LedgerCounts {
    private final String region;
    private final Basis basis;
    private final WholeState known;

    LedgerCounts(String region, Basis basis) {
        this.region = region;
        this.basis = basis;
        this.known = basis.known();
    }

    /** The accepted area by township (RZ-03, RZ-34); a project without one counts for the region. */
    Stream<Counted> bankedArea() {
        return added(this::banked, Project::projectId)
                .map(project -> Counted.of(
                        project.townshipAccount().orElse(region),
                        project.bankedArea().orElseThrow().centiMu()));
    }

    private Stream<Project> banked(WholeState state) {
        return state.all(Project.KIND).stream()
                .filter(project ->
                        project.region().equals(region) && project.bankedArea().isPresent());
    }

    /** The area that became quotas, by county and day of banking (GZ-27). */
    Stream<Counted> quotaGranted() {
        return known.all(QuotaGrant.KIND).stream()
                .filter(grant -> isOurs(grant.projectId()))
                .map(grant -> Counted.on(
                        grant.bankedOn(),
                        grant.countyAccount(),
                        grant.countyArea().plus(grant.poolArea()).centiMu()));
    }

    /** The indicators that were used, by township (CS-29). */
    Stream<Counted> indicatorsUsed() {
        return added(
                        state -> state.all(LinkageUse.KIND).stream()
                                .filter(use -> use.status() == LinkageUse.Status.APPROVED && isOurs(use.projectId())),
                        LinkageUse::useId)
                .map(use -> Counted.of(use.applicantAccount(), use.area().centiMu()));
    }

    /** The price of each sale under a rule set, on the day of the receipt that completed it (RZ-04). */
    Stream<Counted> sales(String ruleSetId) {
        return known.all(Trade.KIND).stream()
                .filter(trade -> trade.ruleSetVersion().startsWith(ruleSetId + "@"))
                .filter(trade -> trade.status() == Trade.Status.PAID || trade.status() == Trade.Status.SETTLED)
                .map(trade -> Counted.on(
                        trade.receiptId()
                                .flatMap(id -> known.find(Receipt.KIND, id))
                                .orElseThrow()
                                .receivedOn(),
                        region,
                        trade.gross().fen()));
    }

    /**
     * Money for sold land and funds, by project (XM-03). What the treasury pays ahead comes off the compensation for the same
     * sale later, so it would count twice.
     */
    Stream<Counted> moneyIn() {
        Stream<Counted> land = known.all(LandReceipt.KIND).stream()
                .filter(receipt -> receipt.status() == Receipt.Status.CONFIRMED)
                .map(receipt -> Counted.on(
                        receipt.receivedOn(),
                        known.find(LandDeal.KIND, receipt.dealId())
                                .orElseThrow()
                                .projectId(),
                        receipt.amount().fen()));
        Stream<Counted> funds = known.all(Fund.KIND).stream()
                .filter(fund -> fund.status() == Receipt.Status.CONFIRMED)
                .filter(fund -> fund.source() != Fund.Source.PRE_ALLOCATION)
                .map(fund -> Counted.on(
                        fund.receivedOn(), fund.projectId(), fund.amount().fen()));
        return Stream.concat(land, funds).filter(each -> isOurs(each.subject()));
    }

    /** What land making has cost and what was paid out of funds, by project (XM-03, XM-28). */
    Stream<Counted> moneyOut() {
        Stream<Counted> costs = added(
                        state -> state.all(LandCost.KIND).stream().filter(cost -> isOurs(cost.projectId())),
                        LandCost::costId)
                .map(cost -> Counted.of(cost.projectId(), cost.amount().fen()));
        Stream<Counted> spendings = known.all(FundSpending.KIND).stream()
                .filter(spending -> isOurs(spending.projectId()))
                .map(spending -> Counted.on(
                        spending.paidOn(),
                        spending.projectId(),
                        spending.amount().fen()));
        return Stream.concat(costs, spendings);
    }

    /** The day on which each project came to a start, where that is not after a day. */
    Map<String, LocalDate> started(TargetStart start, LocalDate until) {
        Map<String, LocalDate> days = new TreeMap<>();
        switch (start) {
            case LINKAGE_ACCEPTANCE ->
                known.all(LinkageAcceptance.KIND).forEach(each -> days.put(each.projectId(), each.acceptedOn()));
            case QUOTA_GRANT ->
                known.all(QuotaGrant.KIND)
                        .forEach(each -> days.merge(each.projectId(), each.bankedOn(), LedgerCounts::earlier));
        }
        days.entrySet()
                .removeIf(each -> !isOurs(each.getKey()) || each.getValue().isAfter(until));
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What counts as the period ends and did not as it began. */
    private <T> Stream<T> added(Function<WholeState, Stream<T>> counting, Function<T, String> id) {
        Set<String> before = counting.apply(basis.opening()).map(id).collect(Collectors.toSet());
        return counting.apply(basis.closing()).filter(each -> !before.contains(id.apply(each)));
    }

    private boolean isOurs(String projectId) {
        return known.find(Project.KIND, projectId)
                .filter(project -> project.region().equals(region))
                .isPresent();
    }
}
