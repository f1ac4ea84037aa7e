// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.GrantQuota;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;

/** Steps of the Ganzhou pilot on a test ledger. */
final class QuotaWorld {
    static final int GRADE = 3;

    private final RuzhouWorld steps;
    final TestLedger ledger;

    QuotaWorld() {
        this(new TestLedger());
    }

    QuotaWorld(TestLedger ledger) {
        this.steps = new RuzhouWorld(ledger);
        this.ledger = ledger;
    }

    /** Accounts and rules, in the summer of 2022. */
    QuotaWorld founded() {
        on("2022-06-01");
        steps.account("county-1", AccountKind.COUNTY, "GovernmentMSP");
        steps.account("county-2", AccountKind.COUNTY, "GovernmentMSP");
        steps.account("pool", AccountKind.PROVINCIAL_POOL, "GovernmentMSP");
        steps.account("township-1", AccountKind.TOWNSHIP, "GovernmentMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("ganzhou-2022")));
        steps.approve(AgreementKind.RULE_SET, "ganzhou-2022@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        return this;
    }

    /** A second version of the rules that holds from an earlier day. */
    void earlierRules(String firstDay) {
        on(firstDay);
        RuleSet rules = RuleSetFiles.read("ganzhou-2022");
        RuleSet earlier = new RuleSet(
                rules.id(),
                2,
                rules.region(),
                rules.nameZh(),
                rules.nameEn(),
                rules.status(),
                rules.instrument(),
                Optional.of(LocalDate.parse(firstDay)),
                rules.validTo(),
                rules.parameters(),
                rules.schemes(),
                rules.uses());
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(earlier));
        steps.approve(AgreementKind.RULE_SET, "ganzhou-2022@2", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** Noon in China. */
    void on(String day) {
        ledger.at(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Tx.ZONE).toInstant());
    }

    void at(String moment) {
        ledger.at(OffsetDateTime.parse(moment).toInstant());
    }

    /** A banked project. */
    void banked(String name, String areaMu) {
        CentiMu area = Decimal.mu("areaMu", areaMu);
        ledger.accept(FORESTRY_CLERK, "project:Propose", project(name, "parcel-" + name, area));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-" + name));
        ledger.accept(
                FORESTRY_OFFICER,
                "project:Bank",
                new BankProject("project-" + name, area, List.of(paper("acceptance-" + name))));
    }

    static ProposeProject project(String name, String parcel, CentiMu area) {
        return new ProposeProject(
                "project-" + name,
                "项目" + name,
                name,
                "ganzhou",
                Project.Origin.NEW,
                Project.Route.DIRECT_STATE_COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Parcel(parcel, area)),
                paper("plan-" + name));
    }

    /** A banked project and the quota of the same name. */
    QuotaGrant granted(String name, String areaMu) {
        banked(name, areaMu);
        return (QuotaGrant) ledger.accept(FORESTRY_OFFICER, "quota:Grant", grant(name));
    }

    GrantQuota grant(String name) {
        return grant(name, GRADE);
    }

    GrantQuota grant(String name, int grade) {
        return new GrantQuota(name, "ganzhou-2022", "project-" + name, "county-1", "pool", ledger.today(), grade);
    }

    static LotSlice slice(String quota, long lotFrom, long from, long to) {
        return new LotSlice(quota, lotFrom, from, to);
    }

    static ApplyForUse use(String id, String quota, String areaMu, LotSlice... slices) {
        return new ApplyForUse(
                id, quota, "county-1", "township-1", "road", Decimal.mu("areaMu", areaMu), GRADE, List.of(slices));
    }

    /** An approved use of a range inside the lot that starts at a number. */
    void used(String id, String quota, String areaMu, LotSlice slice) {
        ledger.accept(TOWNSHIP_CLERK, "quota:Apply", use(id, quota, areaMu, slice));
        ledger.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse(id, true));
    }

    /** The area of a quota in one state, counted from the lots. */
    String mu(String quota, String owner, Lot.Status status) {
        return CentiMu.of(lots(quota).stream()
                        .filter(lot -> lot.owner().equals(owner) && lot.status() == status)
                        .mapToLong(lot -> lot.range().count())
                        .sum())
                .toMu();
    }

    List<Lot> lots(String quota) {
        return ledger.all(Lot.KIND).stream()
                .filter(lot -> lot.batchId().equals(quota))
                .toList();
    }

    List<Long> unused(String quota) {
        return lots(quota).stream()
                .filter(lot -> lot.status() == Lot.Status.AVAILABLE || lot.status() == Lot.Status.HELD)
                .map(lot -> lot.range().from())
                .toList();
    }
}
