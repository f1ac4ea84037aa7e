// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.record.FileRecord;
import org.forestledger.rules.record.FiledRecord;
import org.forestledger.rules.record.RecordForm;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;

/** Records that are held against what is done, against other records, and against what the type says by itself. */
class RecordFitTest {
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

    private void above(Caller caller, String function, Record command, String subjectId, long onRecord) {
        Refusal refusal = ledger.refusal(caller, function, command);
        assertThat(refusal.code()).isEqualTo(RefusalCode.AREA_ABOVE_RECORD);
        assertThat(refusal.details())
                .containsEntry("subjectId", subjectId)
                .containsEntry("recordCentiMu", Long.toString(onRecord));
    }

    /** GZ-32: a parcel is no larger than on record, what may be banked of it no larger than it, what is banked no larger than that. */
    @Test
    void ganzhou_shouldBankNoMoreThanIsOnRecord_whenAParcelWasMeasured() {
        new QuotaWorld(ledger).founded();
        records.adopted("ganzhou-2022-records");
        ProposeProject project = QuotaWorld.project("a", "parcel-a", CentiMu.of(1_000));
        records.stands("source", "parcel-source", "parcel-a", Map.of("area", "999"));
        above(FORESTRY_CLERK, "project:Propose", project, "parcel-a", 999);
        records.corrected("source-2", "source", "parcel-source", Map.of("area", "1000"));
        ledger.accept(FORESTRY_CLERK, "project:Propose", project);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-a"));
        records.stands("state", "parcel-restoration", "parcel-a", Map.of("bankedArea", "1001"));
        BankProject bank = new BankProject("project-a", CentiMu.of(900), List.of(paper("acceptance")));
        unfit(FORESTRY_OFFICER, "project:Bank", bank, "bankedArea");
        records.corrected("state-2", "state", "parcel-restoration", Map.of("bankedArea", "899"));
        above(FORESTRY_OFFICER, "project:Bank", bank, "", 899);
        records.corrected("state-3", "state-2", "parcel-restoration", Map.of("bankedArea", "900"));
        ledger.accept(FORESTRY_OFFICER, "project:Bank", bank);
    }

    /** GZ-32: each parcel by itself, and the sum of what may be banked of all of them. */
    @Test
    void ganzhou_shouldLookAtEachParcelAndTheSum_whenAProjectHasTwo() {
        new QuotaWorld(ledger).founded();
        records.adopted("ganzhou-2022-records");
        ProposeProject one = QuotaWorld.project("a", "parcel-a", CentiMu.of(1_000));
        ProposeProject two = new ProposeProject(
                one.projectId(),
                one.nameZh(),
                one.nameEn(),
                one.region(),
                one.origin(),
                one.route(),
                one.projectCompanyAccount(),
                one.partnerAccount(),
                one.townshipAccount(),
                List.of(new Parcel("parcel-a", CentiMu.of(600)), new Parcel("parcel-b", CentiMu.of(400))),
                one.plan());
        records.stands("a", "parcel-source", "parcel-a", Map.of("area", "5000"));
        records.stands("b", "parcel-source", "parcel-b", Map.of("area", "399"));
        above(FORESTRY_CLERK, "project:Propose", two, "parcel-b", 399);
        records.corrected("b-2", "b", "parcel-source", Map.of("area", "400"));
        ledger.accept(FORESTRY_CLERK, "project:Propose", two);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-a"));
        records.stands("ra", "parcel-restoration", "parcel-a", Map.of("bankedArea", "500"));
        records.stands("rb", "parcel-restoration", "parcel-b", Map.of("bankedArea", "400"));
        BankProject bank = new BankProject("project-a", CentiMu.of(901), List.of(paper("acceptance")));
        above(FORESTRY_OFFICER, "project:Bank", bank, "", 900);
        ledger.accept(
                FORESTRY_OFFICER,
                "project:Bank",
                new BankProject("project-a", CentiMu.of(900), List.of(paper("acceptance"))));
    }

    /** CS-07: land is exchanged, so the plan waits until that was published and no objection is open. */
    @Test
    void chaisang_shouldPublishExchanges_whenLandIsExchanged() {
        new LinkageWorld(base).founded();
        ledger.accept(
                LinkageWorld.TOWNSHIP, "linkage:Propose", LinkageWorld.proposal("l", "special-1", "1.00", "2.00"));
        base.approve(AgreementKind.LINKAGE_PROJECT, "l", GOVERNMENT_OFFICER, COMPANY_OFFICER);
        records.adopted("chaisang-2022-records");
        records.stands("before", "construction-land-before", "l");
        records.stands("e", "land-exchange", "l");
        ApprovePlan plan = new ApprovePlan("l");
        missing(LEADER, "project:ApprovePlan", plan, "exchange-notice");
        records.stands("n", "exchange-notice", "l", Map.of("objections", "OPEN"));
        unfit(LEADER, "project:ApprovePlan", plan, "objections");
        records.corrected("n-2", "n", "exchange-notice", Map.of("objections", "SETTLED"));
        ledger.accept(LEADER, "project:ApprovePlan", plan);
    }

    /** YC-06: the application and the publication stand, and both name the parcel that is transferred. */
    @Test
    void yangcheng_shouldApplyAndPublish_beforeATransferIsFiled() {
        CertificateWorld certificates = new CertificateWorld().founded();
        RecordWorld own = new RecordWorld(certificates.world).adopted("yangcheng-2025-records");
        var transfer = CertificateWorld.transfer("w", "p1", "2025-07-01", "2030-07-01");
        assertThat(own.ledger
                        .refusal(FORESTRY_CLERK, "right:FileTransfer", transfer)
                        .details())
                .containsEntry("type", "transfer-application");
        assertThat(own.refusedFiling("p", "transfer-publication", "w", Map.of()).code())
                .isEqualTo(RefusalCode.RECORD_MISSING);
        own.stands("a", "transfer-application", "w", Map.of("parcelNo", "p2"));
        assertThat(own.ledger.refuse(FORESTRY_CLERK, "right:FileTransfer", transfer))
                .isEqualTo(RefusalCode.RECORD_NOT_AS_REQUIRED);
        own.corrected("a-2", "a", "transfer-application", Map.of("parcelNo", "p1"));
        assertThat(own.ledger
                        .refusal(FORESTRY_CLERK, "right:FileTransfer", transfer)
                        .details())
                .containsEntry("type", "transfer-publication");
        own.stands("p", "transfer-publication", "w", Map.of("parcelNo", "p1"));
        own.ledger.accept(FORESTRY_CLERK, "right:FileTransfer", transfer);
    }

    /** XM-13: a project is a key project unless it is said otherwise. */
    @Test
    void xinmi_shouldTakeAProjectForAKeyProject_whenNothingIsSaid() {
        XinmiWorld xinmi = new XinmiWorld(ledger).founded();
        RecordWorld own = new RecordWorld(xinmi.steps.base).adopted("xinmi-records");
        xinmi.planned("x");
        RecordType type = own.type("project-kind");
        RecordForm whole = own.form(type, Map.of());
        Map<String, String> silent = new TreeMap<>(whole.values());
        silent.remove("keyProject");
        ledger.accept(
                RecordWorld.filer(type),
                "record:File",
                new FileRecord(
                        "k",
                        "xinmi",
                        "project-kind",
                        "x",
                        new RecordForm(whole.occurredOn(), silent, whole.evidence())));
        assertThat(ledger.get(FiledRecord.KIND, "k").values()).containsEntry("keyProject", "YES");
    }
}
