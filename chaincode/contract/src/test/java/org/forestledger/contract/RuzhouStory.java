// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.BUYER;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.FINANCE_OFFICER;
import static org.forestledger.contract.People.PARTNER_CLERK;
import static org.forestledger.contract.People.PARTNER_OFFICER;
import static org.forestledger.contract.People.PROJECT_CLERK;
import static org.forestledger.contract.People.PROJECT_OFFICER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.CapitalInjection;
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

/** Ruzhou sells new indicators and existing stock, and every party of the split is paid. */
final class RuzhouStory {
    private final RuzhouWorld world;
    private final TestLedger ledger;

    RuzhouStory(TestLedger ledger) {
        this.world = new RuzhouWorld(ledger);
        this.ledger = ledger;
    }

    void tell() {
        ledger.chapter("开户、规则、股权与授权 / Accounts, rules, shares and the mandate");
        world.founded();
        newIndicators();
        income();
        existingStock();
        assertThat(unspent()).isEqualTo(6_172_800_000L + 180_000_000L);
        for (Batch batch : ledger.all(Batch.KIND)) {
            List<Lot> lots = ledger.all(Lot.KIND).stream()
                    .filter(lot -> lot.batchId().equals(batch.batchId()))
                    .toList();
            assertThat(Partition.fault(lots, batch.totalUnits())).isEmpty();
        }
    }

    private void newIndicators() {
        ledger.chapter("新增指标：立项、验收入库、发行 / New indicators: project, banking, issue");
        world.batch("new", Project.Origin.NEW, "1234.56");
        ledger.chapter("挂牌、摘牌、收款、分成 / Listing, offer, receipt, split");
        world.held("t1", "new", "50000.00", Optional.empty());
        assertThat(ledger.refuse(PROJECT_CLERK, "disbursement:Apply", application()))
                .isEqualTo(RefusalCode.RECEIPT_NOT_CONFIRMED);
        world.paid("t1");
        world.settled("t1");
        SettlementRecord sale = ledger.get(SettlementRecord.KIND, "settlement-t1");
        assertThat(amount(sale, "government")).isEqualTo(Fen.of(3_827_136_000L));
        assertThat(amount(sale, "projectCompany")).isEqualTo(Fen.of(2_345_664_000L));
        assertThat(ledger.get(Lot.KIND, Lot.idOf("new", 1)).owner()).isEqualTo("buyer-1");
    }

    private static ApplyForDisbursement application() {
        return new ApplyForDisbursement(
                "d1",
                "t1",
                "projectCompany",
                "project-company",
                Fen.of(2_345_664_000L),
                Optional.empty(),
                Optional.empty());
    }

    private void income() {
        ledger.chapter("申请、批准、经国资事务中心拨付 / Application, approval, payment by way of the assets centre");
        String coin = world.disburse("d1", "t1", "projectCompany", PROJECT_CLERK, "project-company", 2_345_664_000L, 2);
        ledger.chapter("项目公司收益：成本、乡镇奖补、按股分配 / The project company's income: cost, reward, shares");
        ledger.accept(
                PARTNER_CLERK,
                "investment:Record",
                new RecordInvestment("inv-1", "project-new", "partner-1", Fen.of(987_654_321L), paper("inv-1")));
        ledger.accept(PROJECT_OFFICER, "investment:Confirm", new ConfirmInvestment("inv-1"));
        ledger.accept(
                PROJECT_CLERK,
                "settlement:ProposeIncome",
                new ProposeIncomeSettlement(
                        "income-t1", "settlement-t1", List.of(coin), List.of("inv-1"), "500.00", List.of(1L, 5101L)));
        world.approve(AgreementKind.SETTLEMENT, "income-t1", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement("income-t1"));
        SettlementRecord income = ledger.get(SettlementRecord.KIND, "income-t1");
        assertThat(amount(income, "costReimbursedToThirdParty")).isEqualTo(Fen.of(987_654_321L));
        assertThat(amount(income, "townshipReward")).isEqualTo(Fen.of(61_728_000L));
        assertThat(amount(income, "thirdParty")).isEqualTo(Fen.of(635_178_022L));
        assertThat(amount(income, "stateCompany")).isEqualTo(Fen.of(661_103_657L));
        for (int i = 0; i < income.computed().legs().size(); i++) {
            world.pay("income-pay-" + i, income.coinId(i), PROJECT_OFFICER);
        }
        assertThat(unspent()).isEqualTo(6_172_800_000L);
    }

    private void existingStock() {
        ledger.chapter("库存指标：一事一议、买断价、溢价分成 / Existing stock: approval, buy-out price, shared premium");
        world.batch("stock", Project.Origin.EXISTING_STOCK, "100.00");
        assertThat(ledger.refuse(
                        COMPANY_CLERK,
                        "listing:Open",
                        world.listing("listing-t2", "stock", "18000.00", Optional.empty())))
                .isEqualTo(RefusalCode.DEAL_NOT_APPROVED);
        world.deal("deal-1", "stock", "12000.00", 9000);
        assertThat(ledger.refuse(BUYER, "trade:Offer", world.offer("t2", "listing-t2", "stock", 1, 1)))
                .isEqualTo(RefusalCode.NOT_FOUND);
        world.held("t2", "stock", "18000.00", Optional.of("deal-1"));
        world.paid("t2");
        world.settled("t2");
        ledger.chapter("溢价以注册资本金注入与支付 / The premium: injected as capital, and paid");
        world.disburse("d2", "t2", "stateCompany", COMPANY_CLERK, "state-company", 10_000_000L, 2);
        assertThat(ledger.all(CapitalInjection.KIND))
                .extracting(CapitalInjection::amount)
                .containsExactly(Fen.of(10_000_000L));
        world.disburse("d3", "t2", "thirdParty", COMPANY_CLERK, "state-company", 50_000_000L, 3);
    }

    private static Fen amount(SettlementRecord settlement, String beneficiary) {
        return settlement.computed().leg(beneficiary).orElseThrow().amountFen();
    }

    private long unspent() {
        return ledger.all(Coin.KIND).stream()
                .filter(c -> c.status() != Coin.Status.SPENT)
                .mapToLong(c -> c.amount().fen())
                .sum();
    }
}
