// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.ParcelWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.account.OpenAccount;
import org.forestledger.rules.carbon.CarbonUnitType;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.parcel.OpenRegister;
import org.forestledger.rules.parcel.ParcelFacts;
import org.forestledger.rules.parcel.RegisteredParcel;
import org.forestledger.rules.parcel.RightLayer;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a region keeps a register, projects, carbon and tickets name its parcels; elsewhere they name what they like. */
class ParcelGateTest {
    private static final LocalDate TERM_TO = LocalDate.of(2041, 12, 31);

    private final ParcelWorld world = new ParcelWorld();
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void open() {
        ledger.accept(
                REGISTRAR,
                "account:Open",
                new OpenAccount(
                        "state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP", "国有公司", "company", "code-s"));
    }

    private static ProposeProject project(String id, String parcel, long centiMu) {
        return QuotaWorld.project(id, parcel, CentiMu.of(centiMu));
    }

    private static ProposeCarbonProject carbon(String id, CarbonUnitType type, String parcel, long centiMu) {
        return new ProposeCarbonProject(
                id,
                "碳汇",
                id,
                type,
                "method",
                "state-company",
                "ganzhou",
                List.of(new Parcel(parcel, CentiMu.of(centiMu))),
                LocalDate.of(2020, 1, 1),
                "body-v",
                paper("design"),
                paper("validation"));
    }

    private static ProposeTicketIssue tickets(String id, String parcel, long centiMu) {
        return new ProposeTicketIssue(
                id,
                "林票",
                id,
                "ganzhou",
                List.of(new ForestPlot(parcel, CentiMu.of(centiMu), TERM_TO, paper("right"))),
                "state-company",
                List.of(new Contribution(
                        "state-company", Contribution.Form.TREES, Fen.of(10_000), paper("value"), Optional.empty())),
                Optional.of(Fen.of(10_000)),
                Optional.empty(),
                LocalDate.of(2022, 7, 1),
                TERM_TO,
                paper("table"),
                Optional.empty());
    }

    @Test
    void anyParcel_shouldBeTaken_whenTheRegionKeepsNoRegister() {
        ledger.accept(FORESTRY_CLERK, "project:Propose", project("p", "parcel-1", 99));
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", carbon("c", CarbonUnitType.CCER, "parcel-2", 99));
        ledger.accept(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", "parcel-3", 99));
    }

    @Test
    void parcel_shouldBeRefused_whenTheRegionKeepsARegisterWithoutIt() {
        world.opened().registered(1, land(0, 0, 100), land(100, 0, 100));
        ledger.accept(FORESTRY_CLERK, "parcel:Withdraw", withdrawal("w", 1));
        for (String parcel : List.of("parcel-1", REGISTER + ":3", FIRST)) {
            assertThat(ledger.refuse(FORESTRY_CLERK, "project:Propose", project("p", parcel, 1)))
                    .isEqualTo(RefusalCode.PARCEL_NOT_REGISTERED);
            assertThat(ledger.refuse(
                            COMPANY_CLERK, "carbon:ProposeProject", carbon("c", CarbonUnitType.CCER, parcel, 1)))
                    .isEqualTo(RefusalCode.PARCEL_NOT_REGISTERED);
            assertThat(ledger.refuse(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", parcel, 1)))
                    .isEqualTo(RefusalCode.PARCEL_NOT_REGISTERED);
        }
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", carbon("c", CarbonUnitType.TREE, "tree-1", 1));
    }

    @Test
    void parcel_shouldBackOneAssetUpToItsArea_whenItIsRegistered() {
        world.opened().registered(1, land(0, 0, 100), land(100, 0, 100), land(200, 0, 100));
        assertThat(ledger.refuse(FORESTRY_CLERK, "project:Propose", project("p", FIRST, 1_501)))
                .isEqualTo(RefusalCode.REGISTERED_AREA_TOO_SMALL);
        ledger.accept(FORESTRY_CLERK, "project:Propose", project("p", FIRST, 1_500));
        assertThat(ledger.refuse(COMPANY_CLERK, "carbon:ProposeProject", carbon("c", CarbonUnitType.CCER, FIRST, 1)))
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", carbon("c", CarbonUnitType.CCER, REGISTER + ":2", 900));
        assertThat(ledger.refuse(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", REGISTER + ":2", 1)))
                .isEqualTo(RefusalCode.PARCEL_ALREADY_USED);
        ledger.accept(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", REGISTER + ":3", 1_500));
    }

    @Test
    void parcelOfAnotherRegion_shouldBeRefused_whenBothKeepARegister() {
        world.opened().registered(1, land(0, 0, 100));
        ledger.accept(
                OTHER_CLERK,
                "parcel:OpenRegister",
                new OpenRegister("jian", "county-2", 2022, "县林业局", "ganzhou-2022", ZONE));
        ledger.accept(OTHER_CLERK, "parcel:Register", rows("county-2:2022", 1, land(100, 0, 100)));
        assertThat(ledger.refuse(FORESTRY_CLERK, "project:Propose", project("p", "county-2:2022:1", 1)))
                .isEqualTo(RefusalCode.PARCEL_NOT_REGISTERED);
    }

    @Test
    void ticketTerm_shouldEndWithTheRegisteredRight_whenThePaperSaysLonger() {
        world.opened().registered(1, land(0, 0, 100));
        ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", ownership("o", "village"));
        ledger.accept(
                FORESTRY_OFFICER,
                "parcel:ChangeRight",
                right("m1", RightLayer.MANAGEMENT, Optional.empty(), "2022-01-01", "2041-12-30"));
        assertThat(ledger.refuse(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", FIRST, 1_500)))
                .isEqualTo(RefusalCode.TERM_EXCEEDS_RIGHT);
        ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", management("m2", "2022-01-01", "2041-12-31"));
        ledger.accept(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", FIRST, 1_500));
    }

    @Test
    void ticketTerm_shouldEndWithTheContract_whenTheManagementRightIsOver() {
        world.opened().registered(1, land(0, 0, 100));
        ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", ownership("o", "village"));
        ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", contract("c", "2020-01-01", "2041-12-31"));
        ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", management("m", "2022-01-01", "2022-06-01"));
        assertThat(ledger.refuse(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", FIRST, 1_500)))
                .isEqualTo(RefusalCode.TERM_EXCEEDS_RIGHT);
        world.quota.on("2022-06-02");
        ledger.accept(COMPANY_CLERK, "ticket:ProposeIssue", tickets("t", FIRST, 1_500));
    }

    @Test
    void ganzhou_shouldGrantAQuota_whenItsRegisteredParcelsAreBanked() {
        world.opened().registered(1, land(0, 0, 100), land(100, 0, 100), land(0, 100, 200));
        world.sealed(3);
        List<Parcel> parcels = ledger.all(RegisteredParcel.KIND).stream()
                .map(parcel -> new Parcel(parcel.parcelId(), parcel.facts().bankedArea()))
                .toList();
        ledger.accept(FORESTRY_CLERK, "project:Propose", over(parcels));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-q"));
        CentiMu area = CentiMu.of(9_000);
        ledger.accept(FORESTRY_OFFICER, "project:Bank", new BankProject("project-q", area, List.of(paper("bank"))));
        QuotaGrant grant = (QuotaGrant) ledger.accept(FORESTRY_OFFICER, "quota:Grant", world.quota.grant("q"));
        assertThat(grant.countyArea()).isEqualTo(area);
        assertThat(ledger.refuse(FORESTRY_CLERK, "parcel:Correct", correction("c", 1, land(0, 0, 90))))
                .isEqualTo(RefusalCode.PARCEL_BACKS_ASSET);
    }

    /** GZ-32: no more is banked than has become forest; that may be put right until it is banked, the ground may not. */
    @Test
    void banking_shouldStayWithinTheRegister_whenAParcelIsRestoredInPart() {
        world.opened();
        ParcelFacts square = land(0, 0, 100);
        world.registered(1, state(square, 0), land(100, 0, 100));
        ledger.accept(
                FORESTRY_CLERK,
                "project:Propose",
                over(List.of(new Parcel(FIRST, CentiMu.of(1_500)), new Parcel(REGISTER + ":2", CentiMu.of(1_500)))));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-q"));
        BankProject bank = new BankProject("project-q", CentiMu.of(2_400), List.of(paper("bank")));
        assertThat(ledger.refusal(FORESTRY_OFFICER, "project:Bank", bank).details())
                .containsEntry("recordCentiMu", "1500");
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-1", 1, state(square, 899)));
        assertThat(ledger.refuse(FORESTRY_OFFICER, "project:Bank", bank)).isEqualTo(RefusalCode.AREA_ABOVE_RECORD);
        assertThat(ledger.refuse(FORESTRY_CLERK, "parcel:Correct", correction("c-2", 2, land(0, 0, 90))))
                .isEqualTo(RefusalCode.PARCEL_BACKS_ASSET);
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-2", 2, state(square, 900)));
        ledger.accept(FORESTRY_OFFICER, "project:Bank", bank);
        assertThat(ledger.refuse(FORESTRY_CLERK, "parcel:Correct", correction("c-3", 3, state(square, 0))))
                .isEqualTo(RefusalCode.PARCEL_BACKS_ASSET);
    }

    /** A parcel that was named before the region kept a register counts with the area that was stated. */
    @Test
    void banking_shouldTakeTheStatedArea_whenTheProjectIsOlderThanTheRegister() {
        ledger.accept(FORESTRY_CLERK, "project:Propose", project("p", "parcel-1", 99));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-p"));
        world.opened();
        ledger.accept(
                FORESTRY_OFFICER, "project:Bank", new BankProject("project-p", CentiMu.of(99), List.of(paper("bank"))));
    }

    private static ParcelFacts state(ParcelFacts ground, long bankedCentiMu) {
        return facts(
                ground.area().centiMu(),
                bankedCentiMu,
                ground.centre(),
                ground.boundary().orElseThrow());
    }

    private static ProposeProject over(List<Parcel> parcels) {
        ProposeProject one = project("q", "parcel", 1);
        return new ProposeProject(
                one.projectId(),
                one.nameZh(),
                one.nameEn(),
                one.region(),
                one.origin(),
                one.route(),
                one.projectCompanyAccount(),
                one.partnerAccount(),
                one.townshipAccount(),
                parcels,
                one.plan());
    }
}
