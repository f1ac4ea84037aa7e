// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.LinkageWorld.*;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.WorkflowFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.linkage.CultivationCheck;
import org.forestledger.rules.linkage.DecideLinkageUse;
import org.forestledger.rules.linkage.DecidePayment;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageBook;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.linkage.PayCost;
import org.forestledger.rules.linkage.RestoreLoss;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.workflow.StartWorkflow;

/**
 * A linkage project of Chaisang from the application to the last of four tranches, with a parcel that is abandoned,
 * charged for and restored. Each line of the timeline says what happened on a day; the timeline is what is tested.
 */
final class ChaisangStory {
    private static final String P = "p";

    private final WorkflowWorld workflow;
    private final LinkageWorld world;
    private final TestLedger ledger;
    private final List<String> timeline = new ArrayList<>();

    ChaisangStory(TestLedger ledger) {
        this.workflow = new WorkflowWorld(ledger);
        this.world = new LinkageWorld(workflow.base);
        this.ledger = ledger;
    }

    private void log(String what) {
        timeline.add(world.today() + " " + what);
    }

    void tell() {
        ledger.chapter("账户与规则 / Accounts and rules");
        world.founded();
        approval();
        worksAndAcceptances();
        filing();
        use();
        firstYear();
        secondYear();
        thirdYear();

        assertThat(timeline)
                .containsExactly(
                        "2022-12-01 proposed: 100.00 mu reclaimed in 2 parcels, 80.00 mu built on",
                        "2022-12-01 agreed by government and company",
                        "2022-12-01 workflow at PROJECT_APPROVED, plan approved",
                        "2022-12-01 special account holds 8000000.00 yuan",
                        "2023-01-10 demolition paid: 1000000.00 yuan",
                        "2023-03-01 workflow at FINALLY_ACCEPTED",
                        "2023-03-01 accepted: 90.00 mu of new farmland, package 2700000.00 yuan",
                        "2023-03-01 works paid after audit: 2555555.55 yuan",
                        "2023-03-01 afterAcceptance paid: 1890000.00 yuan",
                        "2023-03-01 fee paid up to 60.00 %: 270000.00 yuan",
                        "2023-06-01 workflow at FILED",
                        "2023-06-01 minted: CONSTRUCTION_LAND 100.00 mu, FARMLAND 90.00 mu for district",
                        "2023-07-01 school applies for 33.33 mu and may not use it before the approval",
                        "2023-07-03 school approved, 1904994.66 yuan claimed of 5715555.55 yuan for 100.00 mu",
                        "2023-07-10 recovery arrived: 1904994.66 yuan",
                        "2024-03-01 afterOneYear refused: TRANCHE_NOT_DUE",
                        "2024-03-02 afterOneYear refused: CULTIVATION_CHECK_MISSING",
                        "2024-03-05 check: 60.00 and 10.00 of 60.00 and 30.00 mu are cultivated",
                        "2024-03-05 afterOneYear paid: 210000.00 yuan",
                        "2024-03-20 20.00 mu of parcel p-2 abandoned: 4000000.00 yuan charged to transfer-1",
                        "2024-04-01 penalty arrived: 4000000.00 yuan",
                        "2024-11-01 restored in time: 4000000.00 yuan to be given back",
                        "2024-11-02 check: 60.00 and 30.00 of 60.00 and 30.00 mu are cultivated",
                        "2024-11-02 afterOneYear paid: 60000.00 yuan",
                        "2025-03-02 check: 60.00 and 30.00 of 60.00 and 30.00 mu are cultivated",
                        "2025-03-02 afterTwoYears paid: 270000.00 yuan",
                        "2026-03-02 check: 45.00 and 30.00 of 60.00 and 30.00 mu are cultivated",
                        "2026-03-02 forfeited for good: 45000.00 yuan",
                        "2026-03-02 afterThreeYears paid: 225000.00 yuan",
                        "2026-03-02 villages have 1770000.00 yuan, the township 885000.00 yuan of the package");
    }

    private void approval() {
        ledger.chapter("立项审批 / Approval");
        workflow.adopt(WorkflowFiles.read("chaisang-2022-steps"));
        ledger.accept(TOWNSHIP, "linkage:Propose", proposal(P, "special-1", "80.00", "65.00", "35.00"));
        log("proposed: 100.00 mu reclaimed in 2 parcels, 80.00 mu built on");
        world.steps.approve(AgreementKind.LINKAGE_PROJECT, P, LEADER, COMPANY_OFFICER);
        log("agreed by government and company");
        ledger.accept(TOWNSHIP, "workflow:Start", new StartWorkflow(P));
        assertThat(ledger.refuse(LEADER, "project:ApprovePlan", new ApprovePlan(P)))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
        workflow.passUntil(P, "works");
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        log("workflow at " + workflow.run(P).reached() + ", plan approved");
        world.funded("district-money", P, Optional.empty(), Decimal.yuan("amount", "8000000.00"));
        log("special account holds " + yuan(world.held("special-1")));
    }

    private void worksAndAcceptances() {
        ledger.chapter("施工与三级验收 / Works and three acceptances");
        world.on("2023-01-10");
        LinkagePayment demolition =
                world.paid("linkage:PayCost", world.demolition(P, Decimal.yuan("amount", "1000000.00")));
        log("demolition paid: " + yuan(demolition.amount()));
        world.on("2023-03-01");
        workflow.passUntil(P, "finalAcceptance");
        assertThat(ledger.refuse(GOVERNMENT_OFFICER, "linkage:Accept", world.acceptance(P, "60.00", "30.00")))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
        workflow.pass(P);
        log("workflow at " + workflow.run(P).reached());
        world.accepted(P, "60.00", "30.00");
        Fen packageFen = ledger.get(LinkageAcceptance.KIND, P).computed().grossFen();
        log("accepted: 90.00 mu of new farmland, package " + yuan(packageFen));
        LinkagePayment works = world.paid(
                "linkage:PayCost",
                new PayCost(
                        "works",
                        P,
                        LinkagePayment.Purpose.WORKS,
                        Decimal.yuan("amount", "2555555.55"),
                        Optional.of(mu("100.00")),
                        Optional.of(paper("audit")),
                        List.of(),
                        paper("v-works")));
        log("works paid after audit: " + yuan(works.amount()));
        tranche(AT_ACCEPTANCE);
        LinkagePayment fee = world.paid("linkage:PayFee", world.fee(P, 6_000));
        log("fee paid up to " + fee.progress().orElseThrow() + ": " + yuan(fee.amount()));
    }

    private void filing() {
        ledger.chapter("三级备案与两类指标 / Three filings, two indicators");
        world.on("2023-06-01");
        assertThat(ledger.refuse(LEADER, "linkage:File", LinkageWorld.filing(P, "100.00", "90.00")))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
        while (workflow.run(P).current().isPresent()) {
            workflow.pass(P);
        }
        log("workflow at " + workflow.run(P).reached());
        ledger.accept(LEADER, "linkage:File", LinkageWorld.filing(P, "100.00", "90.00"));
        log("minted: " + minted("p-construction") + ", " + minted("p-farmland") + " for district");
    }

    private String minted(String batchId) {
        Batch batch = ledger.get(Batch.KIND, batchId);
        assertThat(batch.titleHolder()).isEqualTo("district");
        return batch.asset() + " " + CentiMu.of(batch.totalUnits());
    }

    private void use() {
        ledger.chapter("批后使用与成本扣回 / An approved use, and its average cost");
        world.on("2023-07-01");
        ledger.accept(TOWNSHIP, "linkage:Apply", LinkageWorld.use("school", P, construction(P, 1, 1, 3_333)));
        assertThat(ledger.get(Lot.KIND, Lot.idOf("p-construction", 1)).status()).isEqualTo(Lot.Status.HELD);
        log("school applies for 33.33 mu and may not use it before the approval");
        world.on("2023-07-03");
        LinkageUse use =
                (LinkageUse) ledger.accept(GOVERNMENT_OFFICER, "linkage:Decide", new DecideLinkageUse("school", true));
        assertThat(ledger.get(Lot.KIND, Lot.idOf("p-construction", 1)).status()).isEqualTo(Lot.Status.USED);
        Fen base = ledger.get(LinkageBook.KIND, P).averageBase().orElseThrow();
        log("school approved, " + yuan(use.recovery().orElseThrow()) + " claimed of " + yuan(base) + " for 100.00 mu");
        world.on("2023-07-10");
        log("recovery arrived: " + arrived(world.passOn(use.recoveryCoinId(), FINANCE_OFFICER)));
    }

    private void firstYear() {
        ledger.chapter("满一年：管护检查与第二次拨付 / After one year: check and second tranche");
        world.on("2024-03-01");
        tranche("afterOneYear");
        world.on("2024-03-02");
        tranche("afterOneYear");
        world.on("2024-03-05");
        check("c1", "60.00", "10.00");
        tranche("afterOneYear");
        world.on("2024-03-20");
        ledger.accept(INSPECTOR, "linkage:ReportLoss", loss("l", P, "p-2", "20.00", "transfer-1"));
        Coin penalty = ledger.get(Coin.KIND, "l:1");
        log("20.00 mu of parcel p-2 abandoned: " + yuan(penalty.amount()) + " charged to " + penalty.holder());
        world.on("2024-04-01");
        log("penalty arrived: " + arrived(world.passOn("l:1", FINANCE_OFFICER)));
    }

    private void secondYear() {
        ledger.chapter("满二年：抛荒扣缴 / After two years: a parcel lies abandoned");
        world.on("2024-11-01");
        LinkageLoss restored =
                (LinkageLoss) ledger.accept(LEADER, "linkage:Restore", new RestoreLoss("l", List.of(paper("tilled"))));
        log("restored in time: " + yuan(restored.refunded().orElseThrow()) + " to be given back");
        world.on("2024-11-02");
        check("c2", "60.00", "30.00");
        tranche("afterOneYear");
        world.on("2025-03-02");
        check("c3", "60.00", "30.00");
        tranche("afterTwoYears");
    }

    private void thirdYear() {
        ledger.chapter("满三年：最后一次拨付 / After three years: the last tranche");
        world.on("2026-03-02");
        CultivationCheck last = check("c4", "45.00", "30.00");
        log("forfeited for good: " + yuan(last.forfeited()));
        tranche("afterThreeYears");
        List<String> fund = ledger.all(Coin.KIND).stream()
                .filter(coin -> coin.status() == Coin.Status.PAYABLE)
                .filter(coin -> coin.holder().equals("township-1"))
                .map(Coin::coinId)
                .toList();
        fund.forEach(coin -> world.passOn(coin, TOWNSHIP));
        Fen villages = world.held("village-1").plus(world.held("village-2"));
        Fen costs = Decimal.yuan("costs", "3555555.55");
        Fen township = world.held("township-1").minus(costs);
        log("villages have " + yuan(villages) + ", the township " + yuan(township) + " of the package");
        for (Batch batch : ledger.all(Batch.KIND)) {
            List<Lot> lots = ledger.all(Lot.KIND).stream()
                    .filter(lot -> lot.batchId().equals(batch.batchId()))
                    .toList();
            assertThat(Partition.fault(lots, batch.totalUnits())).isEmpty();
        }
    }

    private void tranche(String name) {
        var command = world.tranche(P, name);
        Optional<RefusalCode> refused = ledger.attempt(FINANCE_CLERK, "linkage:PayTranche", command);
        if (refused.isPresent()) {
            log(name + " refused: " + refused.get());
            return;
        }
        LinkagePayment paid = (LinkagePayment)
                ledger.accept(FINANCE_OFFICER, "linkage:DecidePayment", new DecidePayment(command.paymentId(), true));
        log(name + " paid: " + yuan(paid.amount()));
    }

    private CultivationCheck check(String id, String first, String second) {
        CultivationCheck check = world.checked(id, P, first, second);
        log("check: " + first + " and " + second + " of 60.00 and 30.00 mu are cultivated");
        return check;
    }

    private String arrived(String coinId) {
        Coin coin = ledger.get(Coin.KIND, coinId);
        assertThat(coin.status()).isEqualTo(Coin.Status.ARRIVED);
        assertThat(coin.holder()).isEqualTo("district-finance");
        return yuan(coin.amount());
    }

    private static String yuan(Fen amount) {
        return amount.toYuan() + " yuan";
    }
}
