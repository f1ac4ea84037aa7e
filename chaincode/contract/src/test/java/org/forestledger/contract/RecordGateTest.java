// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.record.Cardinality;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGate;
import org.forestledger.rules.record.RecordNeed;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.SubjectKind;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Instrument;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;

/** What stays closed until a record stands, for each event and for the gates of the shipped types. */
class RecordGateTest {
    private final RuzhouWorld base = new RuzhouWorld();
    private final TestLedger ledger = base.ledger;
    private final RecordWorld records = new RecordWorld(base);

    private void missing(Caller caller, String function, Record command, String type) {
        Refusal refusal = ledger.refusal(caller, function, command);
        assertThat(refusal.code()).isEqualTo(RefusalCode.RECORD_MISSING);
        assertThat(refusal.details()).containsEntry("type", type);
    }

    private void unfit(Caller caller, String function, Record command, String field) {
        Refusal refusal = ledger.refusal(caller, function, command);
        assertThat(refusal.code()).isEqualTo(RefusalCode.RECORD_NOT_AS_REQUIRED);
        assertThat(refusal.details()).containsEntry("field", field);
    }

    /** GZ-03, GZ-04: only mining land of the surveys, and only once it is restored and its vegetation has recovered. */
    @Test
    void ganzhou_shouldTakeRestoredMiningLandOnly_whenItsTypesAreInForce() {
        new QuotaWorld(ledger).founded();
        records.adopted("ganzhou-2022-records");
        ProposeProject project = QuotaWorld.project("a", "parcel-a", CentiMu.of(10_000));
        missing(FORESTRY_CLERK, "project:Propose", project, "parcel-source");
        records.stands("source", "parcel-source", "parcel-a", Map.of("landClass", "FARMLAND"));
        unfit(FORESTRY_CLERK, "project:Propose", project, "landClass");
        records.corrected("source-2", "source", "parcel-source", Map.of("area", "10000"));
        ledger.accept(FORESTRY_CLERK, "project:Propose", project);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-a"));
        BankProject bank = new BankProject("project-a", CentiMu.of(10_000), List.of(paper("acceptance")));
        missing(FORESTRY_OFFICER, "project:Bank", bank, "parcel-restoration");
        records.stands("state", "parcel-restoration", "parcel-a", Map.of("vegetation", "NO"));
        unfit(FORESTRY_OFFICER, "project:Bank", bank, "vegetation");
        records.corrected("state-2", "state", "parcel-restoration", Map.of("bankedArea", "0"));
        unfit(FORESTRY_OFFICER, "project:Bank", bank, "bankedArea");
        records.corrected("state-3", "state-2", "parcel-restoration", Map.of("bankedArea", "10000"));
        ledger.accept(FORESTRY_OFFICER, "project:Bank", bank);
    }

    /** GZ-24, GZ-25: a subsidy under three conditions; the benefit of an investor who is on record, tied to a quota. */
    @Test
    void ganzhou_shouldSubsidiseUnderThreeConditions_whenTheInvestorIsOnRecord() {
        QuotaWorld quotas = new QuotaWorld(ledger).founded();
        quotas.granted("q", "100.00");
        records.adopted("ganzhou-2022-records");
        assertThat(records.refusedFiling("s", "restoration-subsidy", "parcel-q", Map.of())
                        .code())
                .isEqualTo(RefusalCode.RECORD_MISSING);
        records.stands("i", "parcel-investor", "parcel-q", Map.of("applied", "NO"));
        assertThat(records.refusedFiling("s", "restoration-subsidy", "parcel-q", Map.of())
                        .code())
                .isEqualTo(RefusalCode.RECORD_NOT_AS_REQUIRED);
        records.corrected("i-2", "i", "parcel-investor", Map.of());
        records.stands("s", "restoration-subsidy", "parcel-q");
        assertThat(records.refusedFiling("b", "investor-benefit", "parcel-q", Map.of("quota", "no-quota"))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);
        records.stands("b", "investor-benefit", "parcel-q", Map.of("quota", "q"));
    }

    /** RZ-24: works begin before the plan is passed only with the leading group's consent, and its open items are closed. */
    @Test
    void ruzhou_shouldStartEarlyOnlyWithConsent_whenThePlanIsNotPassed() {
        base.founded();
        base.project("early", Project.Origin.NEW, "100.00");
        base.project("late", Project.Origin.NEW, "100.00");
        records.adopted("ruzhou-2023-records");
        assertThat(records.refusedFiling("w", "works-start", "project-early", Map.of())
                        .details())
                .containsEntry("type", "early-start-consent");
        records.stands("c", "early-start-consent", "project-early");
        records.stands("w", "works-start", "project-early");
        base.planned("early");
        BankProject bank = new BankProject("project-early", CentiMu.of(10_000), List.of(paper("acceptance")));
        missing(FORESTRY_OFFICER, "project:Bank", bank, "open-items-closed");
        records.stands("o", "open-items-closed", "project-early");
        ledger.accept(FORESTRY_OFFICER, "project:Bank", bank);
        base.planned("late");
        records.stands("w-2", "works-start", "project-late");
        base.banked("late");
    }

    /**
     * CS-02, CS-03, CS-09, CS-06, CS-17, CS-20: parcels to reclaim, parcels to build on, and what is filed at the end. CS-04:
     * construction land before the plan, and no more of it at the filing.
     */
    @Test
    void chaisang_shouldAskForParcelsAndGrade_whenItsTypesAreInForce() {
        LinkageWorld linkage = new LinkageWorld(base).founded();
        records.adopted("chaisang-2022-records");
        var proposal = LinkageWorld.proposal("l", "special-1", "1.00", "2.00");
        missing(LinkageWorld.TOWNSHIP, "linkage:Propose", proposal, "source-parcel");
        records.stands("s", "source-parcel", "l-1", Map.of("class3", "OTHER"));
        unfit(LinkageWorld.TOWNSHIP, "linkage:Propose", proposal, "class3");
        records.corrected("s-2", "s", "source-parcel", Map.of("adjacent", "NO"));
        unfit(LinkageWorld.TOWNSHIP, "linkage:Propose", proposal, "adjacent");
        records.corrected("s-3", "s-2", "source-parcel", Map.of());
        missing(LinkageWorld.TOWNSHIP, "linkage:Propose", proposal, "new-build-intensity");
        records.stands("n", "new-build-intensity", "l-new");
        ledger.accept(LinkageWorld.TOWNSHIP, "linkage:Propose", proposal);
        base.approve(AgreementKind.LINKAGE_PROJECT, "l", GOVERNMENT_OFFICER, COMPANY_OFFICER);
        ApprovePlan plan = new ApprovePlan("l");
        missing(LEADER, "project:ApprovePlan", plan, "construction-land-before");
        records.stands("before", "construction-land-before", "l", Map.of("area", "5000"));
        missing(LEADER, "project:ApprovePlan", plan, "land-exchange");
        records.stands("none", "land-exchange", "l", Map.of("exchange", "NO"));
        ledger.accept(LEADER, "project:ApprovePlan", plan);
        linkage.accepted("l", "1.50");
        Record filing = LinkageWorld.filing("l", "2.00", "1.50");
        missing(LinkageWorld.INSPECTOR, "linkage:File", filing, "demolition-agreement");
        records.stands("d", "demolition-agreement", "l-1");
        missing(LinkageWorld.INSPECTOR, "linkage:File", filing, "farmland-grade");
        records.stands("g", "farmland-grade", "l");
        missing(LinkageWorld.INSPECTOR, "linkage:File", filing, "construction-land-after");
        records.stands("after", "construction-land-after", "l", Map.of("area", "5001"));
        unfit(LinkageWorld.INSPECTOR, "linkage:File", filing, "area");
        records.corrected("after-2", "after", "construction-land-after", Map.of("area", "5000"));
        ledger.accept(LinkageWorld.INSPECTOR, "linkage:File", filing);
        assertThat(ledger.get(LinkageProject.KIND, "l").status()).isEqualTo(LinkageProject.Status.FILED);
    }

    /** One type for a subject and one gate for an event, in the region of the sale of new indicators. */
    private void closed(GateEvent event, SubjectKind subject) {
        RecordType type = new RecordType(
                "note",
                "记录",
                "note",
                "RZ-01",
                subject,
                List.of(),
                List.of(Role.FORESTRY_CLERK),
                List.of(),
                List.of(),
                List.of(),
                Cardinality.ONE,
                Optional.empty(),
                List.of());
        RecordNeed need =
                new RecordNeed("note", List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        records.adopted(new RecordTypeSet(
                "notes",
                1,
                "ruzhou",
                "记录",
                "notes",
                new Instrument("", "记录", Optional.empty()),
                List.of(type),
                List.of(new RecordGate(event, "RZ-01", need, Optional.empty(), Optional.empty())),
                List.of()));
    }

    @Test
    void plan_shouldWaitForARecord_whenTheRegionWantsOne() {
        base.founded().project("n", Project.Origin.NEW, "1.00");
        closed(GateEvent.APPROVE_PLAN, SubjectKind.PROJECT);
        missing(LEADER, "project:ApprovePlan", new ApprovePlan("project-n"), "note");
        records.stands("r", "note", "project-n");
        base.planned("n");
    }

    @Test
    void batch_shouldWaitForARecordOfEachAccount_whenTheRegionWantsOne() {
        base.founded().project("n", Project.Origin.NEW, "1.00");
        base.planned("n");
        base.banked("n");
        closed(GateEvent.PROPOSE_BATCH, SubjectKind.ACCOUNT);
        ProposeBatch batch = new ProposeBatch(
                "n",
                Batch.Asset.FOREST_BALANCE,
                "ruzhou-2023",
                "project-n",
                "state-company",
                2025,
                Optional.empty(),
                Optional.empty());
        for (String account : List.of("project-company", "partner-1", "township-1", "state-company")) {
            missing(COMPANY_CLERK, "batch:Propose", batch, "note");
            records.stands("r-" + account, "note", account);
        }
        ledger.accept(COMPANY_CLERK, "batch:Propose", batch);
    }

    @Test
    void listing_shouldWaitForARecord_whenTheRegionWantsOneOfTheBatch() {
        base.founded().batch("n", Project.Origin.NEW, "1.00");
        closed(GateEvent.OPEN_LISTING, SubjectKind.BATCH);
        var listing = base.listing("l", "n", "50000.00", Optional.empty());
        missing(COMPANY_CLERK, "listing:Open", listing, "note");
        records.stands("r", "note", "n");
        ledger.accept(COMPANY_CLERK, "listing:Open", listing);
    }

    @Test
    void listing_shouldWaitForARecord_whenTheRegionWantsOneOfTheRuleSet() {
        base.founded().batch("n", Project.Origin.NEW, "1.00");
        closed(GateEvent.OPEN_LISTING, SubjectKind.RULE_SET);
        var listing = base.listing("l", "n", "50000.00", Optional.empty());
        missing(COMPANY_CLERK, "listing:Open", listing, "note");
        records.stands("r", "note", "ruzhou-2023");
        ledger.accept(COMPANY_CLERK, "listing:Open", listing);
    }

    /** XM-02, XM-13, XM-25, XM-16: a project's kind, and the developer whom the city has appointed. */
    @Test
    void xinmi_shouldAskForTheKindAndTheDeveloper_whenItsTypesAreInForce() {
        XinmiWorld xinmi = new XinmiWorld(ledger).founded();
        RecordWorld own = new RecordWorld(xinmi.steps.base).adopted("xinmi-records");
        xinmi.planned("x");
        Record terms = XinmiWorld.terms("x", 3_000);
        missing(XinmiWorld.AGENCY, "landmaking:Propose", terms, "project-kind");
        own.stands("k", "project-kind", "x");
        missing(XinmiWorld.AGENCY, "landmaking:Propose", terms, "developer");
        own.stands("d", "developer", XinmiWorld.ENTITY);
        ledger.accept(XinmiWorld.AGENCY, "landmaking:Propose", terms);
    }

    @Test
    void newTypes_shouldTakeThePlaceOfTheOld_whenAgreed() {
        base.founded().project("n", Project.Origin.NEW, "1.00");
        closed(GateEvent.APPROVE_PLAN, SubjectKind.PROJECT);
        records.adopted("ruzhou-2023-records");
        base.planned("n");
        assertThat(ledger.find(org.forestledger.rules.agreement.Agreement.KIND, "record_types:notes@1"))
                .isPresent();
        assertThat(AgreementKind.RECORD_TYPES.seats()).hasSize(3);
    }
}
