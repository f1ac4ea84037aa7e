// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.equity.ProposeShareTable;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.mandate.GrantMandate;
import org.forestledger.rules.money.ConfirmInvestment;
import org.forestledger.rules.money.RecordInvestment;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.workflow.StartWorkflow;
import org.forestledger.rules.workflow.WorkflowTemplate;

/** A made-up city that is data only: the rule set and the workflow of the guide "another city", settled to the last fen. */
final class YunxiStory {
    private static final Path DATA = Path.of("../../docs/guides/another-city");
    private static final String P = "project-y";
    private static final CentiMu AREA = CentiMu.of(10_000);

    private final WorkflowWorld world;
    private final RuzhouWorld base;
    private final TestLedger ledger;

    YunxiStory(TestLedger ledger) {
        this.world = new WorkflowWorld(ledger);
        this.base = world.base;
        this.ledger = ledger;
    }

    private static <T extends Record> T data(Class<T> type, String file) {
        try {
            return RecordCodec.read(type, Files.readString(DATA.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell() {
        founded();
        banked();
        sold();
        paid();
        income();
    }

    private void founded() {
        ledger.chapter("一个只靠数据加入的城市：账户、规则、流程 / A city made of data: accounts, rules, workflow");
        base.account("fiscal-account", AccountKind.FISCAL, "GovernmentMSP");
        base.account("state-assets-centre", AccountKind.STATE_ASSETS_CENTRE, "GovernmentMSP");
        base.account("township-1", AccountKind.TOWNSHIP, "GovernmentMSP");
        base.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        base.account("project-company", AccountKind.PROJECT_COMPANY, "StateCompanyMSP");
        base.account("partner-1", AccountKind.PARTNER, "PartnerMSP");
        base.account("buyer-1", AccountKind.BUYER, "PartnerMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(data(RuleSet.class, "yunxi-2026.json")));
        base.approve(AgreementKind.RULE_SET, "yunxi-2026@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        world.calendar("yunxi", 2026, 1);
        world.adopt(data(WorkflowTemplate.class, "yunxi-2026-steps.json"));
        ledger.accept(
                COMPANY_CLERK,
                "equity:ProposeTable",
                new ProposeShareTable(
                        "shares-1",
                        "project-company",
                        "state-company",
                        "partner-1",
                        Map.of("state-company", Bps.of(6000), "partner-1", Bps.of(4000)),
                        paper("articles")));
        base.approve(AgreementKind.SHARE_TABLE, "shares-1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(
                GOVERNMENT_OFFICER,
                "mandate:Grant",
                new GrantMandate(
                        "mandate-1",
                        "state-company",
                        "yunxi-2026",
                        paper("mandate"),
                        LocalDate.of(2026, 1, 5),
                        Optional.empty()));
    }

    private void banked() {
        ledger.chapter("申请、公示三个工作日、联合验收、入库 / Application, three working days' notice, joint check, bank");
        ledger.accept(
                COMPANY_CLERK,
                "project:Propose",
                new ProposeProject(
                        P,
                        "云溪一号",
                        "Yunxi one",
                        "yunxi",
                        Project.Origin.NEW,
                        Project.Route.PROJECT_COMPANY,
                        Optional.of("project-company"),
                        Optional.of("partner-1"),
                        Optional.of("township-1"),
                        List.of(new Parcel("y-1", CentiMu.of(4_000)), new Parcel("y-2", CentiMu.of(6_000))),
                        paper("plan")));
        ledger.accept(FORESTRY_CLERK, "workflow:Start", new StartWorkflow(P));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        BankProject bank = new BankProject(P, AREA, List.of(paper("acceptance")));
        assertThat(ledger.refuse(FORESTRY_OFFICER, "project:Bank", bank)).isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
        world.passUntil(P, "check");
        // Posted on Monday 2 March; the third working day after it is Thursday.
        assertThat(ledger.today()).isEqualTo(LocalDate.of(2026, 3, 6));
        world.passUntil(P, "bank");
        world.pass(P);
        ledger.accept(FORESTRY_OFFICER, "project:Bank", bank);
        ledger.accept(
                COMPANY_CLERK,
                "batch:Propose",
                new ProposeBatch(
                        "y",
                        Batch.Asset.FOREST_BALANCE,
                        "yunxi-2026",
                        P,
                        "state-company",
                        2026,
                        Optional.empty(),
                        Optional.empty()));
        base.approve(AgreementKind.ISSUE, "y", REGISTRAR, COMPANY_OFFICER);
    }

    private void sold() {
        ledger.chapter("挂牌、摘牌、收款、三档分配 / Listing, offer, receipt, a split in three bands");
        ledger.accept(
                COMPANY_CLERK,
                "listing:Open",
                new OpenListing(
                        "listing-t1",
                        "y",
                        new SerialRange(1, AREA.centiMu()),
                        Fen.of(5_000_000),
                        "mandate-1",
                        Optional.empty(),
                        ledger.now().plus(Duration.ofDays(30))));
        ledger.accept(BUYER, "trade:Offer", base.offer("t1", "listing-t1", "y", 1, AREA.centiMu()));
        base.paid("t1");
        base.settled("t1");
        SettlementRecord sale = ledger.get(SettlementRecord.KIND, "settlement-t1");
        assertThat(amount(sale, "government")).isEqualTo(Fen.of(240_000_000));
        assertThat(amount(sale, "townshipFund")).isEqualTo(Fen.of(50_000_000));
        assertThat(amount(sale, "projectCompany")).isEqualTo(Fen.of(210_000_000));
    }

    private void paid() {
        ledger.chapter("乡镇资金与项目公司分成的拨付 / The township and the project company are paid");
        base.disburse("d1", "t1", "townshipFund", TOWNSHIP_CLERK, "township-1", 50_000_000L, 1);
    }

    private void income() {
        String coin = base.disburse("d2", "t1", "projectCompany", PROJECT_CLERK, "project-company", 210_000_000L, 2);
        ledger.chapter("成本与六四分配 / Cost first, then sixty to forty");
        ledger.accept(
                PARTNER_CLERK,
                "investment:Record",
                new RecordInvestment("inv-1", P, "partner-1", Fen.of(100_000_000), paper("inv-1")));
        ledger.accept(PROJECT_OFFICER, "investment:Confirm", new ConfirmInvestment("inv-1"));
        ledger.accept(
                PROJECT_CLERK,
                "settlement:ProposeIncome",
                new ProposeIncomeSettlement(
                        "income-t1", "settlement-t1", List.of(coin), List.of("inv-1"), "0.00", shareLots()));
        base.approve(AgreementKind.SETTLEMENT, "income-t1", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement("income-t1"));
        SettlementRecord income = ledger.get(SettlementRecord.KIND, "income-t1");
        assertThat(amount(income, "costReimbursedToThirdParty")).isEqualTo(Fen.of(100_000_000));
        assertThat(amount(income, "thirdParty")).isEqualTo(Fen.of(44_000_000));
        assertThat(amount(income, "stateCompany")).isEqualTo(Fen.of(66_000_000));
        for (int i = 0; i < income.computed().legs().size(); i++) {
            if (!income.computed().legs().get(i).amountFen().isZero()) {
                base.pay("income-pay-" + i, income.coinId(i), PROJECT_OFFICER);
            }
        }
    }

    private List<Long> shareLots() {
        return ledger.all(Lot.KIND).stream()
                .filter(lot -> lot.batchId().equals("equity-project-company"))
                .map(lot -> lot.range().from())
                .toList();
    }

    private static Fen amount(SettlementRecord settlement, String beneficiary) {
        return settlement.computed().leg(beneficiary).orElseThrow().amountFen();
    }
}
