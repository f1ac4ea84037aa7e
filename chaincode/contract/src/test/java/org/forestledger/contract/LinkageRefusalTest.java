// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.LinkageWorld.*;
import static org.forestledger.contract.People.BUYER;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.FORESTRY_OFFICER;
import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.Collections;
import java.util.List;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.linkage.AcceptLinkage;
import org.forestledger.rules.linkage.AcceptedParcel;
import org.forestledger.rules.linkage.ApplyForLinkageUse;
import org.forestledger.rules.linkage.CheckCultivation;
import org.forestledger.rules.linkage.DecideLinkageUse;
import org.forestledger.rules.linkage.LinkageAccounts;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.ProposeLinkage;
import org.forestledger.rules.linkage.ReclaimedParcel;
import org.forestledger.rules.linkage.RestoreLoss;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What each function of linkage projects refuses, in the order of precedence: every row mends a fault of the row
 * before, so the row before would have answered another code if the order were another (CS-04). */
class LinkageRefusalTest {
    private static final String P = "p";
    private static final Caller OTHER_TOWNSHIP = TestLedger.person("township.two", Role.TOWNSHIP_CLERK, "township-2");

    private final LinkageWorld world = new LinkageWorld(new RuzhouWorld());
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private static ProposeLinkage with(
            ProposeLinkage p, String ruleSet, LinkageAccounts accounts, List<ReclaimedParcel> old, List<Parcel> built) {
        return new ProposeLinkage(
                p.projectId(), p.nameZh(), p.nameEn(), p.region(), ruleSet, accounts, old, built, p.plan());
    }

    @Test
    @Precedence("linkage:Propose")
    void propose_shouldNameTheFirstFault_whenSeveralHold() {
        ProposeLinkage good = proposal(P, "special-1", "10.00", "10.00");
        List<ReclaimedParcel> many = Collections.nCopies(201, good.reclaimed().get(0));
        LinkageAccounts swapped = new LinkageAccounts(
                "township-1", "special-1", "transfer-1", "district", "district-finance", "sub-bureau");
        List<Parcel> much = List.of(new Parcel("p-new", CentiMu.of(1_001)));
        List<ReclaimedParcel> inNoVillage =
                List.of(new ReclaimedParcel("p-1", mu("10.00"), ReclaimedParcel.Source.BRICK_KILN, "township-1"));
        refused(RefusalCode.NOT_PERMITTED, BUYER, "linkage:Propose", with(good, "none", swapped, many, much));
        refused(RefusalCode.TOO_LONG, OTHER_TOWNSHIP, "linkage:Propose", with(good, "none", swapped, many, much));
        refused(
                RefusalCode.ACCOUNT_NOT_YOURS,
                OTHER_TOWNSHIP,
                "linkage:Propose",
                with(good, "none", swapped, inNoVillage, much));
        refused(
                RefusalCode.ACCOUNT_KIND_WRONG,
                TOWNSHIP,
                "linkage:Propose",
                with(good, "none", swapped, good.reclaimed(), much));
        refused(
                RefusalCode.ACCOUNT_KIND_WRONG,
                TOWNSHIP,
                "linkage:Propose",
                with(good, "none", good.accounts(), inNoVillage, much));
        refused(
                RefusalCode.RULE_SET_NOT_ACTIVE,
                TOWNSHIP,
                "linkage:Propose",
                with(good, "none", good.accounts(), good.reclaimed(), much));
        refused(
                RefusalCode.NEW_BUILD_EXCEEDS_RECLAIMED,
                TOWNSHIP,
                "linkage:Propose",
                with(good, "chaisang-2022", good.accounts(), good.reclaimed(), much));
        refused(
                RefusalCode.PARCEL_ALREADY_USED,
                TOWNSHIP,
                "linkage:Propose",
                with(
                        good,
                        "chaisang-2022",
                        good.accounts(),
                        good.reclaimed(),
                        List.of(new Parcel("p-1", CentiMu.of(1)))));
        ledger.accept(TOWNSHIP, "linkage:Propose", good);
        refused(
                RefusalCode.ALREADY_EXISTS,
                TOWNSHIP,
                "linkage:Propose",
                with(
                        good,
                        "chaisang-2022",
                        accounts("special-2"),
                        List.of(new ReclaimedParcel(
                                "p-9", mu("10.00"), ReclaimedParcel.Source.ADOBE_HOUSES, "village-1")),
                        List.of()));
        refused(
                RefusalCode.SPECIAL_ACCOUNT_TAKEN,
                TOWNSHIP,
                "linkage:Propose",
                proposal("q", "special-1", "10.00", "10.00"));
        ledger.accept(TOWNSHIP, "linkage:Propose", proposal("q", "special-2", "10.00", "10.00"));
    }

    @Test
    void refusal_shouldFreeParcelsAndAccount_whenTheTermsAreNotWanted() {
        ledger.accept(TOWNSHIP, "linkage:Propose", proposal(P, "special-1", "10.00", "10.00"));
        ledger.accept(
                COMPANY_OFFICER,
                "agreement:Refuse",
                new Refuse(Agreement.idOf(AgreementKind.LINKAGE_PROJECT, P), "too small"));
        assertThat(ledger.get(LinkageProject.KIND, P).status()).isEqualTo(LinkageProject.Status.REFUSED);
        ProposeLinkage again = proposal(P, "special-1", "10.00", "10.00");
        ledger.accept(
                TOWNSHIP,
                "linkage:Propose",
                new ProposeLinkage(
                        "again",
                        again.nameZh(),
                        again.nameEn(),
                        again.region(),
                        again.ruleSetId(),
                        again.accounts(),
                        again.reclaimed(),
                        again.newBuild(),
                        again.plan()));
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, "linkage:Accept", world.acceptance(P, "10.00"));
    }

    @Test
    void bank_shouldRefuseALinkageProject_whateverItsState() {
        world.agreed(P, "10.00", "10.00");
        refused(
                RefusalCode.LINKAGE_PROJECT,
                FORESTRY_OFFICER,
                "project:Bank",
                new BankProject(P, mu("10.00"), List.of(paper("bank"))));
    }

    @Test
    @Precedence("linkage:Accept")
    void accept_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(TOWNSHIP, "linkage:Propose", proposal(P, "special-1", "8.00", "5.00", "5.00"));
        AcceptLinkage good = world.acceptance(P, "4.00", "5.00");
        AcceptLinkage bare =
                new AcceptLinkage(P, world.today().plusDays(1), good.parcels().subList(0, 1), mu("9.00"), List.of());
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:Accept", bare);
        refused(RefusalCode.MISSING_FIELD, GOVERNMENT_OFFICER, "linkage:Accept", bare);
        AcceptLinkage tomorrow =
                new AcceptLinkage(P, bare.acceptedOn(), bare.parcels(), bare.newBuild(), good.evidence());
        refused(RefusalCode.AGREEMENT_INCOMPLETE, GOVERNMENT_OFFICER, "linkage:Accept", tomorrow);
        world.steps.approve(AgreementKind.LINKAGE_PROJECT, P, LEADER, COMPANY_OFFICER);
        refused(RefusalCode.PLAN_NOT_APPROVED, GOVERNMENT_OFFICER, "linkage:Accept", tomorrow);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        refused(RefusalCode.INVALID_FIELD, GOVERNMENT_OFFICER, "linkage:Accept", tomorrow);
        AcceptLinkage lacking = new AcceptLinkage(P, world.today(), bare.parcels(), bare.newBuild(), good.evidence());
        refused(RefusalCode.INVALID_FIELD, GOVERNMENT_OFFICER, "linkage:Accept", lacking);
        AcceptLinkage twice = new AcceptLinkage(
                P, world.today(), Collections.nCopies(2, good.parcels().get(0)), bare.newBuild(), good.evidence());
        refused(RefusalCode.INVALID_FIELD, GOVERNMENT_OFFICER, "linkage:Accept", twice);
        refused(RefusalCode.AREA_MISMATCH, GOVERNMENT_OFFICER, "linkage:Accept", world.acceptance(P, "5.01", "5.00"));
        refused(RefusalCode.INVALID_FIELD, GOVERNMENT_OFFICER, "linkage:Accept", world.acceptance(P, "0.00", "0.00"));
        AcceptLinkage moreBuilt = new AcceptLinkage(P, world.today(), good.parcels(), mu("8.01"), good.evidence());
        refused(RefusalCode.AREA_MISMATCH, GOVERNMENT_OFFICER, "linkage:Accept", moreBuilt);
        AcceptLinkage shrunk = new AcceptLinkage(
                P,
                world.today(),
                good.parcels().stream()
                        .map(parcel -> new AcceptedParcel(parcel.parcelNo(), mu("3.99"), measures("3.99")))
                        .toList(),
                mu("8.00"),
                good.evidence());
        refused(RefusalCode.NEW_BUILD_EXCEEDS_RECLAIMED, GOVERNMENT_OFFICER, "linkage:Accept", shrunk);
        ledger.accept(GOVERNMENT_OFFICER, "linkage:Accept", good);
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, "linkage:Accept", good);
    }

    @Test
    @Precedence("linkage:File")
    void file_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:File", filing(P, "0.00", "0.00"));
        refused(RefusalCode.INVALID_FIELD, GOVERNMENT_OFFICER, "linkage:File", filing(P, "0.00", "0.00"));
        refused(RefusalCode.INVALID_FIELD, GOVERNMENT_OFFICER, "linkage:File", filing(P, "10.00", "0.00"));
        refused(RefusalCode.AREA_MISMATCH, GOVERNMENT_OFFICER, "linkage:File", filing(P, "10.00", "10.01"));
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, "linkage:File", filing(P, "10.00", "9.00"));
        world.accepted(P, "9.00");
        refused(RefusalCode.MAKER_IS_CHECKER, GOVERNMENT_OFFICER, "linkage:File", filing(P, "10.00", "9.00"));
        ledger.accept(LEADER, "linkage:File", filing(P, "10.00", "9.00"));
        refused(RefusalCode.WRONG_STATE, LEADER, "linkage:File", filing(P, "10.00", "9.00"));
    }

    @Test
    @Precedence("linkage:Check")
    void check_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        CheckCultivation bare = new CheckCultivation("c", P, List.of(), List.of());
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:Check", bare);
        refused(RefusalCode.MISSING_FIELD, INSPECTOR, "linkage:Check", bare);
        refused(RefusalCode.WRONG_STATE, INSPECTOR, "linkage:Check", world.check("c", P));
        world.accepted(P, "9.00");
        refused(RefusalCode.INVALID_FIELD, INSPECTOR, "linkage:Check", world.check("c", P));
        refused(RefusalCode.INVALID_FIELD, INSPECTOR, "linkage:Check", world.check("c", P, "9.00", "1.00"));
        refused(RefusalCode.AREA_MISMATCH, INSPECTOR, "linkage:Check", world.check("c", P, "9.01"));
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("l", P, "p-1", "0.01", "transfer-1"));
        refused(RefusalCode.AREA_MISMATCH, INSPECTOR, "linkage:Check", world.check("c", P, "9.00"));
        ledger.accept(INSPECTOR, "linkage:Check", world.check("c", P, "8.99"));
        refused(RefusalCode.ALREADY_EXISTS, INSPECTOR, "linkage:Check", world.check("c", P, "8.99"));
    }

    @Test
    @Precedence({"linkage:Apply", "linkage:Decide"})
    void use_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        world.accepted(P, "9.00");
        LotSlice good = construction(P, 1, 1, 100);
        ApplyForLinkageUse special =
                new ApplyForLinkageUse("u", P, "township-1", "special-1", "school", List.of(), List.of());
        ApplyForLinkageUse others =
                new ApplyForLinkageUse("u", P, "township-1", "transfer-2", "school", List.of(), List.of());
        refused(RefusalCode.NOT_PERMITTED, BUYER, "linkage:Apply", special);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_TOWNSHIP, "linkage:Apply", special);
        refused(RefusalCode.SPECIAL_ACCOUNT_PROTECTED, TOWNSHIP, "linkage:Apply", special);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, TOWNSHIP, "linkage:Apply", others);
        refused(RefusalCode.WRONG_STATE, TOWNSHIP, "linkage:Apply", use("u", P));
        ledger.accept(LEADER, "linkage:File", filing(P, "10.00", "9.00"));
        refused(RefusalCode.MISSING_FIELD, TOWNSHIP, "linkage:Apply", use("u", P));
        refused(
                RefusalCode.INVALID_FIELD,
                TOWNSHIP,
                "linkage:Apply",
                use("u", P, new LotSlice("p-farmland", 1, 1, 100)));
        refused(
                RefusalCode.INVALID_FIELD,
                TOWNSHIP,
                "linkage:Apply",
                new ApplyForLinkageUse("u", P, "township-1", "transfer-1", "school", List.of(good), List.of(good)));
        refused(RefusalCode.LOT_NOT_FOUND, TOWNSHIP, "linkage:Apply", use("u", P, construction(P, 2, 2, 100)));
        refused(RefusalCode.RANGE_NOT_IN_LOT, TOWNSHIP, "linkage:Apply", use("u", P, construction(P, 1, 1, 1_001)));
        ledger.accept(
                TOWNSHIP,
                "linkage:Apply",
                new ApplyForLinkageUse(
                        "u",
                        P,
                        "township-1",
                        "transfer-1",
                        "school",
                        List.of(good),
                        List.of(new LotSlice("p-farmland", 1, 1, 50))));
        refused(RefusalCode.LOT_NOT_AVAILABLE, TOWNSHIP, "linkage:Apply", use("u2", P, good));
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:Decide", new DecideLinkageUse("u", true));
        refused(RefusalCode.NOT_FOUND, LEADER, "linkage:Decide", new DecideLinkageUse("u2", true));
        ledger.accept(LEADER, "linkage:Decide", new DecideLinkageUse("u", true));
        refused(RefusalCode.WRONG_STATE, LEADER, "linkage:Decide", new DecideLinkageUse("u", false));
    }

    @Test
    @Precedence("linkage:ReportLoss")
    void loss_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:ReportLoss", loss("l", P, "x", "0.00", "special-1"));
        refused(RefusalCode.INVALID_FIELD, INSPECTOR, "linkage:ReportLoss", loss("l", P, "x", "0.00", "special-1"));
        refused(RefusalCode.WRONG_STATE, INSPECTOR, "linkage:ReportLoss", loss("l", P, "x", "9.01", "special-1"));
        world.accepted(P, "9.00");
        refused(
                RefusalCode.SPECIAL_ACCOUNT_PROTECTED,
                INSPECTOR,
                "linkage:ReportLoss",
                loss("l", P, "x", "9.01", "special-1"));
        refused(
                RefusalCode.ACCOUNT_KIND_WRONG,
                INSPECTOR,
                "linkage:ReportLoss",
                loss("l", P, "x", "9.01", "township-1"));
        refused(
                RefusalCode.ACCOUNT_NOT_OF_TOWNSHIP,
                INSPECTOR,
                "linkage:ReportLoss",
                loss("l", P, "x", "9.01", "transfer-2"));
        refused(RefusalCode.INVALID_FIELD, INSPECTOR, "linkage:ReportLoss", loss("l", P, "x", "9.01", "transfer-1"));
        refused(
                RefusalCode.LOSS_EXCEEDS_PARCEL,
                INSPECTOR,
                "linkage:ReportLoss",
                loss("l", P, "p-1", "9.01", "transfer-1"));
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("l", P, "p-1", "5.00", "transfer-1"));
        refused(
                RefusalCode.LOSS_EXCEEDS_PARCEL,
                INSPECTOR,
                "linkage:ReportLoss",
                loss("m", P, "p-1", "4.01", "transfer-1"));
    }

    @Test
    @Precedence("linkage:Restore")
    void restore_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        world.on("2023-03-01");
        world.accepted(P, "9.00");
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("l", P, "p-1", "5.00", "transfer-1"));
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("m", P, "p-1", "4.00", "transfer-1"));
        RestoreLoss good = new RestoreLoss("l", List.of(paper("tilled")));
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:Restore", new RestoreLoss("l", List.of()));
        refused(RefusalCode.MISSING_FIELD, INSPECTOR, "linkage:Restore", new RestoreLoss("l", List.of()));
        refused(RefusalCode.MAKER_IS_CHECKER, INSPECTOR, "linkage:Restore", good);
        world.on("2024-03-01");
        ledger.accept(LEADER, "linkage:Restore", good);
        refused(RefusalCode.WRONG_STATE, LEADER, "linkage:Restore", good);
        world.on("2024-03-02");
        refused(
                RefusalCode.RESTORE_PERIOD_OVER,
                LEADER,
                "linkage:Restore",
                new RestoreLoss("m", List.of(paper("tilled"))));
    }
}
