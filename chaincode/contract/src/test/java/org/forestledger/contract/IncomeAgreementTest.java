// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.income.IncomeAgreement;
import org.forestledger.rules.income.IncomeAgreementInForce;
import org.forestledger.rules.income.ProposeIncomeAgreement;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.DerivationLine;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.unit.Bps;
import org.junit.jupiter.api.Test;

/** RZ-19, A-10: an agreement replaces 51/49 for the rest of a project company's income, and for nothing else. */
class IncomeAgreementTest {
    private static final String COMPANY = "project-company";
    private static final Caller STRANGER = TestLedger.person("stranger", Role.PARTNER_CLERK, "partner-2");

    private final TestLedger ledger;
    private final RuzhouWorld world;

    /** 1,000,000.00 yuan have arrived at the project company; a reward of 50,000.00 leaves 950,000.00. */
    IncomeAgreementTest() {
        FeatureStages.Story story = RuzhouStages.newIndicators();
        story.tellTo("the second payment");
        ledger = story.ledger();
        world = new RuzhouWorld(ledger);
    }

    private static ProposeIncomeAgreement parts(String id, int stateCompanyBps, Optional<String> replaces) {
        return new ProposeIncomeAgreement(
                id, COMPANY, Optional.of(Bps.of(stateCompanyBps)), Optional.empty(), replaces, paper(id));
    }

    private void agreed(ProposeIncomeAgreement proposal) {
        ledger.accept(PARTNER_CLERK, "income:Propose", proposal);
        world.approve(AgreementKind.INCOME, proposal.incomeAgreementId(), COMPANY_OFFICER, PARTNER_OFFICER, LEADER);
    }

    private List<Long> shares() {
        return ledger.all(Lot.KIND).stream()
                .filter(lot -> lot.batchId().equals("equity-" + COMPANY))
                .map(lot -> lot.range().from())
                .toList();
    }

    private ProposeIncomeSettlement settling(String id) {
        return new ProposeIncomeSettlement(id, "settlement-t", List.of("p2:coin"), List.of(), "500.00", shares());
    }

    private SettlementRecord settled(String id) {
        return (SettlementRecord) ledger.accept(PROJECT_CLERK, "settlement:ProposeIncome", settling(id));
    }

    private static Map<String, Long> rest(SettlementRecord settlement) {
        Map<String, Long> legs = new TreeMap<>();
        settlement.computed().legs().stream()
                .filter(leg -> !leg.beneficiary().equals("costReimbursedToThirdParty"))
                .forEach(leg -> legs.put(leg.beneficiary(), leg.amountFen().fen()));
        return legs;
    }

    private static Map<String, Long> legs(long thirdParty, long stateCompany) {
        return Map.of("townshipReward", 5_000_000L, "thirdParty", thirdParty, "stateCompany", stateCompany);
    }

    private void sellShares(int bps) {
        long from = ledger.all(Lot.KIND).stream()
                .filter(lot ->
                        lot.batchId().equals("equity-" + COMPANY) && lot.owner().equals("partner-1"))
                .map(lot -> lot.range().from())
                .findFirst()
                .orElseThrow();
        ledger.accept(
                PARTNER_OFFICER,
                "equity:Transfer",
                new TransferShares("sold-" + bps, COMPANY, "partner-1", "investor-a", bps, List.of(from)));
    }

    @Test
    void rest_shouldBeSharedByTheAgreement_whenBothHaveSignedAndTheGovernmentHasTakenNotice() {
        ledger.accept(COMPANY_CLERK, "income:Propose", parts("a", 4_000, Optional.empty()));
        assertThat(rest(settled("before"))).isEqualTo(legs(46_550_000, 48_450_000));
        world.approve(AgreementKind.INCOME, "a", PARTNER_OFFICER, COMPANY_OFFICER);
        assertThat(rest(settled("signed"))).isEqualTo(legs(46_550_000, 48_450_000));
        world.approve(AgreementKind.INCOME, "a", GOVERNMENT_OFFICER);
        SettlementRecord settlement = settled("after");
        assertThat(rest(settlement)).isEqualTo(legs(57_000_000, 38_000_000));
        assertThat(settlement.incomeAgreement()).contains("a");
        assertThat(settlement.inputs()).containsEntry("incomeAgreement", "thirdParty:6000,stateCompany:4000");
        List<DerivationLine> told = settlement.computed().leg("thirdParty").orElseThrow().derivation().stream()
                .filter(line -> line.source().equals("input:incomeAgreement"))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).clause()).contains("RZ-19");
        assertThat(told.get(0).textEn()).contains("60.00 %").contains("incomeAgreement as given");
    }

    @Test
    void settlement_shouldKeepItsParts_whenAnotherAgreementComesBeforeItIsPosted() {
        agreed(parts("a", 4_000, Optional.empty()));
        settled("i");
        agreed(parts("b", 9_000, Optional.of("a")));
        world.approve(AgreementKind.SETTLEMENT, "i", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        SettlementRecord posted =
                (SettlementRecord) ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement("i"));
        assertThat(posted.incomeAgreement()).contains("a");
        assertThat(rest(posted)).isEqualTo(legs(57_000_000, 38_000_000));
    }

    @Test
    void rest_shouldBeSharedByTheShares_whenTheAgreementIsOverOrTakenBack() {
        LocalDate last = ledger.today().plusDays(10);
        agreed(new ProposeIncomeAgreement(
                "a", COMPANY, Optional.of(Bps.of(10_000)), Optional.of(last), Optional.empty(), paper("a")));
        ledger.pass(Duration.ofDays(10));
        assertThat(rest(settled("last-day")))
                .isEqualTo(Map.of("townshipReward", 5_000_000L, "stateCompany", 95_000_000L));
        ledger.pass(Duration.ofDays(1));
        assertThat(rest(settled("day-after"))).isEqualTo(legs(46_550_000, 48_450_000));
        agreed(parts("b", 0, Optional.of("a")));
        assertThat(rest(settled("nothing"))).isEqualTo(legs(95_000_000, 0));
        agreed(new ProposeIncomeAgreement(
                "c", COMPANY, Optional.empty(), Optional.empty(), Optional.of("b"), paper("c")));
        SettlementRecord back = settled("back");
        assertThat(rest(back)).isEqualTo(legs(46_550_000, 48_450_000));
        assertThat(back.incomeAgreement()).isEmpty();
    }

    @Test
    void otherShareholders_shouldKeepWhatTheirSharesGive_whenTheTwoAgreeOnOtherParts() {
        agreed(parts("a", 6_000, Optional.empty()));
        sellShares(1_000);
        assertThat(rest(settled("i")))
                .isEqualTo(Map.of(
                        "townshipReward", 5_000_000L,
                        "investor-a", 9_500_000L,
                        "thirdParty", 28_500_000L,
                        "stateCompany", 57_000_000L));
        sellShares(3_000);
        assertThat(rest(settled("none-left")))
                .isEqualTo(Map.of(
                        "townshipReward", 5_000_000L,
                        "investor-a", 38_000_000L,
                        "stateCompany", 57_000_000L));
        sellShares(900);
        assertThat(ledger.refuse(PROJECT_CLERK, "settlement:ProposeIncome", settling("too-many")))
                .isEqualTo(RefusalCode.INCOME_AGREEMENT_UNCOVERED);
        agreed(parts("b", 5_000, Optional.of("a")));
        SettlementRecord covered = settled("covered");
        assertThat(rest(covered)).containsEntry("thirdParty", 950_000L).containsEntry("investor-a", 46_550_000L);
        assertThat(covered.parties()).containsEntry("thirdParty", "partner-1");
    }

    @Test
    void approval_shouldBeRefused_whenAnotherAgreementCameInBetween() {
        ledger.accept(COMPANY_CLERK, "income:Propose", parts("a", 4_000, Optional.empty()));
        ledger.accept(PARTNER_CLERK, "income:Propose", parts("b", 3_000, Optional.empty()));
        world.approve(AgreementKind.INCOME, "a", PARTNER_OFFICER, COMPANY_OFFICER, LEADER);
        world.approve(AgreementKind.INCOME, "b", PARTNER_OFFICER, COMPANY_OFFICER);
        String id = Agreement.idOf(AgreementKind.INCOME, "b");
        Approve notice = new Approve(id, ledger.get(Agreement.KIND, id).subjectHash());
        assertThat(ledger.refuse(LEADER, "agreement:Approve", notice)).isEqualTo(RefusalCode.INCOME_AGREEMENT_OUTDATED);
        assertThat(ledger.get(IncomeAgreementInForce.KIND, COMPANY).incomeAgreementId())
                .isEqualTo("a");
        assertThat(ledger.get(IncomeAgreement.KIND, "b").replaces()).isEmpty();
    }

    @Test
    @Precedence("income:Propose")
    void propose_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(COMPANY_CLERK, "income:Propose", parts("taken", 4_000, Optional.empty()));
        LocalDate today = ledger.today();
        LocalDate past = today.minusDays(1);
        Optional<Integer> none = Optional.empty();
        Optional<Integer> part = Optional.of(4_000);
        RefusalTable table = new RefusalTable(ledger, "income:Propose");
        table.refused(RefusalCode.NOT_PERMITTED, PROJECT_CLERK, draft("x y", "nobody", none, past, ""));
        table.refused(RefusalCode.INVALID_FIELD, "incomeAgreementId", STRANGER, draft("x y", "nobody", none, past, ""));
        table.refused(RefusalCode.NOT_FOUND, "id", "nobody", STRANGER, draft("taken", "nobody", none, past, ""));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, STRANGER, draft("taken", COMPANY, none, past, ""));
        table.refused(
                RefusalCode.MISSING_FIELD, "stateCompanyBps", PARTNER_CLERK, draft("taken", COMPANY, none, past, ""));
        table.refused(RefusalCode.INVALID_FIELD, "until", PARTNER_CLERK, draft("taken", COMPANY, none, today, "no"));
        table.refused(RefusalCode.INVALID_FIELD, "until", PARTNER_CLERK, draft("taken", COMPANY, part, past, "no"));
        table.refused(RefusalCode.INCOME_AGREEMENT_OUTDATED, PARTNER_CLERK, draft("taken", COMPANY, part, today, "no"));
        table.refused(RefusalCode.ALREADY_EXISTS, PARTNER_CLERK, draft("taken", COMPANY, part, today, ""));
        table.accepted(PARTNER_CLERK, draft("x", COMPANY, part, today, ""));
    }

    /** A proposal with a last day, in the place of another agreement where one is named. */
    private static ProposeIncomeAgreement draft(
            String id, String company, Optional<Integer> stateCompanyBps, LocalDate until, String replaces) {
        return new ProposeIncomeAgreement(
                id,
                company,
                stateCompanyBps.map(Bps::of),
                Optional.of(until),
                Optional.of(replaces).filter(named -> !named.isEmpty()),
                paper("x"));
    }
}
