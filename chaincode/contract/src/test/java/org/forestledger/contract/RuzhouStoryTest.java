// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.CapitalInjection;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.Disbursement;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.ConfirmInvestment;
import org.forestledger.rules.money.RecordInvestment;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** The main job on the rules alone: both Ruzhou deals from plan to the last payment. */
class RuzhouStoryTest {
    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    @Test
    void newIndicators_shouldRunToTheLastFen_whenEverybodyAgrees() {
        world.batch("new", Project.Origin.NEW, "1234.56");
        world.held("t1", "new", "50000.00", Optional.empty());
        world.paid("t1");
        world.settled("t1");
        SettlementRecord sale = ledger.get(SettlementRecord.KIND, "settlement-t1");
        assertThat(sale.computed().leg("government").orElseThrow().amountFen()).isEqualTo(Fen.of(3_827_136_000L));
        assertThat(sale.computed().leg("projectCompany").orElseThrow().amountFen())
                .isEqualTo(Fen.of(2_345_664_000L));
        assertThat(ledger.get(Lot.KIND, Lot.idOf("new", 1)).owner()).isEqualTo("buyer-1");

        String coin = disburse("d1", "t1", "projectCompany", PROJECT_CLERK, "project-company", 2_345_664_000L, 2);
        runIncome(coin);
        SettlementRecord income = ledger.get(SettlementRecord.KIND, "income-t1");
        assertThat(income.computed()
                        .leg("costReimbursedToThirdParty")
                        .orElseThrow()
                        .amountFen())
                .isEqualTo(Fen.of(987_654_321L));
        assertThat(income.computed().leg("townshipReward").orElseThrow().amountFen())
                .isEqualTo(Fen.of(61_728_000L));
        assertThat(income.computed().leg("thirdParty").orElseThrow().amountFen())
                .isEqualTo(Fen.of(635_178_022L));
        assertThat(income.computed().leg("stateCompany").orElseThrow().amountFen())
                .isEqualTo(Fen.of(661_103_657L));
        for (int i = 0; i < income.computed().legs().size(); i++) {
            pay("income-pay-" + i, income.coinId(i), PROJECT_OFFICER);
        }
        assertThat(unspent()).isEqualTo(6_172_800_000L);
        assertPartitions();
    }

    @Test
    void existingStock_shouldInjectCapital_whenPremiumIsCapped() {
        world.batch("stock", Project.Origin.EXISTING_STOCK, "100.00");
        world.deal("deal-1", "stock", "12000.00", 9000);
        world.held("t2", "stock", "18000.00", Optional.of("deal-1"));
        world.paid("t2");
        world.settled("t2");
        disburse("d2", "t2", "stateCompany", COMPANY_CLERK, "state-company", 10_000_000L, 2);
        assertThat(ledger.all(CapitalInjection.KIND))
                .extracting(CapitalInjection::amount)
                .containsExactly(Fen.of(10_000_000L));
        disburse("d3", "t2", "thirdParty", COMPANY_CLERK, "state-company", 50_000_000L, 3);
        assertThat(unspent()).isEqualTo(180_000_000L);
        assertPartitions();
    }

    @Test
    void townshipReward_shouldBeRefusedTheSecondTime_whenMoneyArrivesInParts() {
        world.batch("new", Project.Origin.NEW, "100.00");
        world.held("t1", "new", "20000.00", Optional.empty());
        world.paid("t1");
        world.settled("t1");
        String first = disburse("d1", "t1", "projectCompany", PROJECT_CLERK, "project-company", 60_000_000L, 2);
        ledger.accept(PROJECT_CLERK, "settlement:ProposeIncome", income("i1", first, "500.00"));
        world.approve(AgreementKind.SETTLEMENT, "i1", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement("i1"));
        ledger.accept(
                PROJECT_CLERK,
                "disbursement:Apply",
                new ApplyForDisbursement(
                        "d2",
                        "t1",
                        "projectCompany",
                        "project-company",
                        Fen.of(40_000_000L),
                        Optional.of("d1:rest"),
                        Optional.empty()));
        ledger.accept(GOVERNMENT_OFFICER, "disbursement:Decide", new DecideDisbursement("d2", true));
        String second = pay("d2-a", ledger.get(Disbursement.KIND, "d2").coinId(), FINANCE_OFFICER);
        second = pay("d2-b", second, ASSETS_OFFICER);
        assertThat(ledger.refuse(PROJECT_CLERK, "settlement:ProposeIncome", income("i2", second, "500.00")))
                .isEqualTo(RefusalCode.REWARD_ALREADY_GRANTED);
        ledger.accept(PROJECT_CLERK, "settlement:ProposeIncome", income("i2", second, "0.00"));
    }

    private static ProposeIncomeSettlement income(String id, String coin, String rewardPerMu) {
        return new ProposeIncomeSettlement(
                id, "settlement-t1", List.of(coin), List.of(), rewardPerMu, List.of(1L, 5101L));
    }

    private String disburse(
            String id,
            String trade,
            String beneficiary,
            org.forestledger.rules.ledger.Caller applicant,
            String account,
            long fen,
            int hops) {
        ledger.accept(
                applicant,
                "disbursement:Apply",
                new ApplyForDisbursement(
                        id, trade, beneficiary, account, Fen.of(fen), Optional.empty(), Optional.empty()));
        ledger.accept(GOVERNMENT_OFFICER, "disbursement:Decide", new DecideDisbursement(id, true));
        String coin = ledger.get(Disbursement.KIND, id).coinId();
        List<org.forestledger.rules.ledger.Caller> payers = List.of(FINANCE_OFFICER, ASSETS_OFFICER, COMPANY_OFFICER);
        for (int hop = 0; hop < hops; hop++) {
            coin = pay(id + "-hop-" + hop, coin, payers.get(hop));
        }
        assertThat(ledger.get(Disbursement.KIND, id).status()).isEqualTo(Disbursement.Status.PAID);
        return coin;
    }

    private String pay(String id, String coinId, org.forestledger.rules.ledger.Caller payer) {
        Coin coin = ledger.get(Coin.KIND, coinId);
        ledger.accept(
                payer,
                "payment:Pay",
                new PayNextHop(
                        id,
                        coinId,
                        coin.route().get(0),
                        coin.amount(),
                        Optional.empty(),
                        RuzhouWorld.paper("v-" + id)));
        return id + ":coin";
    }

    private void runIncome(String coin) {
        ledger.accept(
                PARTNER_CLERK,
                "investment:Record",
                new RecordInvestment(
                        "inv-1", "project-new", "partner-1", Fen.of(987_654_321L), RuzhouWorld.paper("inv-1")));
        ledger.accept(PROJECT_OFFICER, "investment:Confirm", new ConfirmInvestment("inv-1"));
        ledger.accept(
                PROJECT_CLERK,
                "settlement:ProposeIncome",
                new ProposeIncomeSettlement(
                        "income-t1", "settlement-t1", List.of(coin), List.of("inv-1"), "500.00", List.of(1L, 5101L)));
        world.approve(AgreementKind.SETTLEMENT, "income-t1", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement("income-t1"));
    }

    private long unspent() {
        return ledger.all(Coin.KIND).stream()
                .filter(c -> c.status() != Coin.Status.SPENT)
                .mapToLong(c -> c.amount().fen())
                .sum();
    }

    private void assertPartitions() {
        for (Batch batch : ledger.all(Batch.KIND)) {
            List<Lot> lots = ledger.all(Lot.KIND).stream()
                    .filter(lot -> lot.batchId().equals(batch.batchId()))
                    .toList();
            assertThat(Partition.fault(lots, batch.totalUnits())).isEmpty();
        }
    }
}
