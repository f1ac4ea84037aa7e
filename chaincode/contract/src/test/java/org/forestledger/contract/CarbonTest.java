// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.CarbonWorld.issue;
import static org.forestledger.contract.CarbonWorld.project;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.carbon.CarbonUnitType;
import org.forestledger.rules.carbon.ProposeCarbonIssue;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tonnes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Carbon projects and credits: one live project for a parcel, one issue for a day, and whole tonnes with serial numbers. */
class CarbonTest {
    private final CarbonWorld carbon = new CarbonWorld().founded();
    private final TestLedger ledger = carbon.ledger;

    @Test
    void cc2_shouldCutTheBlockWithInclusiveEnds_whenPartOfItMoves() {
        Map<String, String> input = CarbonWorld.caseInputs("CC-2");
        carbon.sold(29_250, Long.parseLong(input.get("transferTonnes")));

        assertThat(carbon.lot(1).owner()).isEqualTo("buyer-1");
        assertThat(carbon.range(1)).isEqualTo(new SerialRange(1, 10_000));
        assertThat(carbon.lot(10_001).owner()).isEqualTo("state-company");
        assertThat(carbon.range(10_001)).isEqualTo(new SerialRange(10_001, 29_250));
        assertThat(Partition.fault(ledger.all(Lot.KIND), 29_250)).isEmpty();
    }

    @Test
    void issue_shouldMintOneLotOfTheVintage_whenRegistrarAndCompanyAgree() {
        carbon.registered("p", "parcel-1");
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("c", "p", 2024, 300));
        assertThat(ledger.all(Lot.KIND)).isEmpty();
        carbon.world.approve(AgreementKind.CARBON_ISSUE, "c", REGISTRAR, COMPANY_OFFICER);

        Batch batch = ledger.get(Batch.KIND, "c");
        assertThat(batch.status()).isEqualTo(Batch.Status.ISSUED);
        assertThat(batch.vintageYear()).isEqualTo(2024);
        assertThat(carbon.lot(1).owner()).isEqualTo("state-company");
        assertThat(carbon.range(1)).isEqualTo(new SerialRange(1, 300));
        assertThat(ledger.get(CarbonProject.KIND, "p").creditedTo()).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void g20_shouldRefuseTheProject_whenAParcelBacksALiveOneOfAnotherScheme() {
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", project("p", "parcel-1", "parcel-2"));
        assertThat(ledger.refuse(
                        COMPANY_CLERK,
                        "carbon:ProposeProject",
                        project("q", CarbonUnitType.SMCER, LocalDate.of(2020, 1, 1), "parcel-3", "parcel-2")))
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
        assertThat(ledger.find(ParcelBacking.KIND, "yangcheng/parcel-3/CARBON")).isEmpty();

        String agreement = Agreement.idOf(AgreementKind.CARBON_PROJECT, "p");
        ledger.accept(REGISTRAR, "agreement:Refuse", new Refuse(agreement, "材料不全"));
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", project("q", "parcel-3", "parcel-2"));
        assertThat(ledger.get(CarbonProject.KIND, "p").status()).isEqualTo(CarbonProject.Status.REFUSED);
    }

    @Test
    void parcel_shouldBackOneAssetOnly_whenIndicatorsAndCarbonWantIt() {
        carbon.registered("p", "parcel-1");
        assertThat(ledger.refuse(COMPANY_CLERK, "project:Propose", indicators("i", "parcel-1")))
                .isEqualTo(RefusalCode.PARCEL_ALREADY_USED);
        ledger.accept(COMPANY_CLERK, "project:Propose", indicators("i", "parcel-2"));
        assertThat(ledger.refuse(COMPANY_CLERK, "carbon:ProposeProject", project("q", "parcel-2")))
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
        assertThat(ledger.refuse(COMPANY_CLERK, "carbon:ProposeProject", project("q", "parcel-3", "parcel-3")))
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
    }

    private static ProposeProject indicators(String id, String parcel) {
        return new ProposeProject(
                id,
                "项目",
                id,
                "yangcheng",
                Project.Origin.NEW,
                Project.Route.DIRECT_STATE_COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Parcel(parcel, CentiMu.of(1_000))),
                paper("plan"));
    }

    /** Two issues are pending; the one that is agreed on second would credit the same days again. */
    @Test
    void period_shouldBeCreditedOnce_whenTwoIssuesOfItArePending() {
        carbon.registered("p", "parcel-1");
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("c1", "p", 2024, 300));
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("c2", "p", 2024, 300));
        carbon.world.approve(AgreementKind.CARBON_ISSUE, "c1", REGISTRAR, COMPANY_OFFICER);
        carbon.world.approve(AgreementKind.CARBON_ISSUE, "c2", REGISTRAR);
        String agreement = Agreement.idOf(AgreementKind.CARBON_ISSUE, "c2");
        Approve last =
                new Approve(agreement, ledger.get(Agreement.KIND, agreement).subjectHash());
        assertThat(ledger.refuse(COMPANY_OFFICER, "agreement:Approve", last))
                .isEqualTo(RefusalCode.PERIOD_ALREADY_CREDITED);

        ledger.accept(COMPANY_OFFICER, "agreement:Refuse", new Refuse(agreement, "重复"));
        assertThat(ledger.get(Batch.KIND, "c2").status()).isEqualTo(Batch.Status.REFUSED);
        carbon.issued("c3", "p", 2025, 10);
    }

    static Stream<Arguments> badProjects() {
        LocalDate start = LocalDate.of(2018, 4, 1);
        return Stream.of(
                Arguments.of(REGISTRAR, project("q", "parcel-9"), RefusalCode.NOT_PERMITTED),
                Arguments.of(AUDITOR, project("q", "parcel-9"), RefusalCode.AUDITOR_READ_ONLY),
                Arguments.of(COMPANY_CLERK, project("not an id", "parcel-9"), RefusalCode.INVALID_FIELD),
                Arguments.of(COMPANY_CLERK, project("q"), RefusalCode.MISSING_FIELD),
                Arguments.of(
                        COMPANY_CLERK,
                        project("q", CarbonUnitType.CCER, LocalDate.of(2026, 3, 3), "parcel-9"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(PARTNER_CLERK, project("q", "parcel-9"), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(
                        COMPANY_CLERK,
                        project("q", CarbonUnitType.CCER, LocalDate.of(2012, 11, 8), "parcel-1"),
                        RefusalCode.DOUBLE_COUNTING),
                Arguments.of(
                        COMPANY_CLERK,
                        project("q", CarbonUnitType.CCER, LocalDate.of(2012, 11, 8), "parcel-9"),
                        RefusalCode.OUTSIDE_CREDITING_WINDOW),
                Arguments.of(
                        COMPANY_CLERK,
                        project("p", CarbonUnitType.TREE, start, "parcel-9"),
                        RefusalCode.ALREADY_EXISTS));
    }

    @ParameterizedTest
    @MethodSource("badProjects")
    void project_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        carbon.registered("p", "parcel-1");
        assertThat(ledger.refuse(caller, "carbon:ProposeProject", command)).isEqualTo(expected);
    }

    @Test
    void project_shouldBeFiled_whenItBeganOnTheFirstDayOfItsTypeOrItsTypeHasNone() {
        ledger.accept(
                COMPANY_CLERK,
                "carbon:ProposeProject",
                project("p", CarbonUnitType.CCER, LocalDate.of(2012, 11, 9), "parcel-1"));
        ledger.accept(
                COMPANY_CLERK,
                "carbon:ProposeProject",
                project("q", CarbonUnitType.FFCER, LocalDate.of(2001, 1, 1), "parcel-2"));
        assertThat(ledger.all(CarbonProject.KIND)).hasSize(2);
    }

    static Stream<Arguments> badIssues() {
        LocalDate last = LocalDate.of(2026, 3, 1);
        return Stream.of(
                Arguments.of(BUYER, issue("c", "p", 2024, 1), RefusalCode.NOT_PERMITTED),
                Arguments.of(COMPANY_CLERK, issue("c", "p", 2024, 0), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        COMPANY_CLERK,
                        issue("c", "p", LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1), 1),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        COMPANY_CLERK,
                        issue("c", "p", LocalDate.of(2026, 1, 1), last.plusDays(1), 1),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(PARTNER_CLERK, issue("c", "p", 2024, 1), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(COMPANY_CLERK, issue("c", "none", 2024, 1), RefusalCode.NOT_FOUND),
                Arguments.of(COMPANY_CLERK, issue("c", "pending", 2024, 1), RefusalCode.WRONG_STATE),
                Arguments.of(
                        COMPANY_CLERK,
                        verifiedBy("Body-V", LocalDate.of(2023, 1, 1)),
                        RefusalCode.VERIFIER_IS_VALIDATOR),
                Arguments.of(
                        COMPANY_CLERK,
                        verifiedBy("body-w", LocalDate.of(2021, 3, 1)),
                        RefusalCode.OUTSIDE_CREDITING_WINDOW),
                Arguments.of(
                        COMPANY_CLERK,
                        verifiedBy("body-w", LocalDate.of(2023, 12, 31)),
                        RefusalCode.PERIOD_ALREADY_CREDITED),
                Arguments.of(COMPANY_CLERK, issue("done", "p", 2024, 1), RefusalCode.ALREADY_EXISTS));
    }

    private static ProposeCarbonIssue verifiedBy(String verifier, LocalDate from) {
        return new ProposeCarbonIssue("c", "p", from, from, Tonnes.of(1), verifier, paper("verification"));
    }

    @ParameterizedTest
    @MethodSource("badIssues")
    void issue_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        carbon.registered("p", "parcel-1");
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", project("pending", "parcel-2"));
        carbon.issued("done", "p", 2023, 5);
        assertThat(ledger.refuse(caller, "carbon:ProposeIssue", command)).isEqualTo(expected);
    }

    @Test
    void issue_shouldBeAccepted_whenThePeriodBeganFiveYearsAgoOrEndedYesterday() {
        carbon.registered("p", "parcel-1");
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", verifiedBy("body-w", LocalDate.of(2021, 3, 2)));
        ledger.pass(Duration.ofDays(1));
        assertThat(ledger.refuse(COMPANY_CLERK, "carbon:ProposeIssue", verifiedBy("body-w", LocalDate.of(2021, 3, 2))))
                .isEqualTo(RefusalCode.OUTSIDE_CREDITING_WINDOW);
        LocalDate yesterday = LocalDate.of(2026, 3, 2);
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("d", "p", yesterday, yesterday, 1));
    }

    @Test
    void credits_shouldNotPassForIndicators_whenSomebodyIssuesOrListsThem() {
        carbon.sold(10, 4);
        assertThat(ledger.refuse(
                        COMPANY_CLERK,
                        "batch:Propose",
                        new ProposeBatch(
                                "b",
                                Batch.Asset.CARBON_CREDIT,
                                "ruzhou-2023",
                                "p",
                                "state-company",
                                2024,
                                Optional.empty(),
                                Optional.empty())))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(ledger.refuse(
                        COMPANY_CLERK,
                        "listing:Open",
                        new OpenListing(
                                "l",
                                "c",
                                new SerialRange(5, 10),
                                Fen.of(8_500),
                                "mandate-1",
                                Optional.empty(),
                                ledger.now().plus(Duration.ofDays(1)))))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(ledger.all(Lot.KIND)).hasSize(2);
    }
}
