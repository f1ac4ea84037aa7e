// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.unit.Fen;

/**
 * Both sales of Ruzhou, stage by stage: 100.00 mu, new at 20,000.00 yuan per mu, existing stock at 18,000.00 over a buy-out
 * price of 12,000.00.
 */
final class RuzhouStages {
    private static final Fen SHARE = Fen.of(100_000_000L);

    private RuzhouStages() {}

    static FeatureStages.Story newIndicators() {
        RuzhouWorld world = new RuzhouWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the founding", world::founded)
                .stage("the proposed project", () -> world.project("new", Project.Origin.NEW, "100.00"))
                .stage("the approved plan", () -> world.planned("new"))
                .stage("the banked project", () -> world.banked("new"))
                .stage("the proposed batch", () -> world.batchProposed("new"))
                .stage("the issued batch", () -> world.approve(AgreementKind.ISSUE, "new", REGISTRAR, COMPANY_OFFICER))
                .stage("the listing", () -> list(world, "new", "20000.00", Optional.empty()))
                .stage("the trade", () -> offer(world, "new"))
                .stage("the registered receipt", () -> world.registered("t"))
                .stage("the confirmed receipt", () -> confirm(world))
                .stage("the proposed settlement", () -> world.settlementProposed("t"))
                .stage("the agreed settlement", () -> world.settlementAgreed("t"))
                .stage("the posted settlement", () -> post(world, "settlement-t", COMPANY_OFFICER))
                .stage("the application", () -> apply(world))
                .stage("the approved application", () -> approveApplication(world))
                .stage("the first payment", () -> pay(world, "p1", "settlement-t-2", FINANCE_OFFICER))
                .stage("the second payment", () -> pay(world, "p2", "p1:coin", ASSETS_OFFICER))
                .stage("the proposed income settlement", () -> proposeIncome(world))
                .stage("the agreed income settlement", () -> agreeIncome(world))
                .stage("the posted income settlement", () -> post(world, "income-t", PROJECT_OFFICER));
    }

    static FeatureStages.Story existingStock() {
        RuzhouWorld world = new RuzhouWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the issued batch", () -> world.founded()
                        .batch("stock", Project.Origin.EXISTING_STOCK, "100.00"))
                .stage("the proposed deal", () -> world.dealProposed("deal-1", "stock", "12000.00"))
                .stage("the approved deal", () -> world.approve(AgreementKind.DEAL, "deal-1", LEADER))
                .stage("the proposed premium", () -> world.premiumProposed("deal-1", 9_000))
                .stage(
                        "the signed premium",
                        () -> world.approve(AgreementKind.PREMIUM, "deal-1-premium", COMPANY_OFFICER, PARTNER_OFFICER))
                .stage("the listing", () -> list(world, "stock", "18000.00", Optional.of("deal-1")))
                .stage("the trade", () -> offer(world, "stock"))
                .stage("the confirmed receipt", () -> world.paid("t"))
                .stage("the posted settlement", () -> world.settled("t"));
    }

    private static void list(RuzhouWorld world, String batch, String pricePerMu, Optional<String> deal) {
        world.ledger.accept(COMPANY_CLERK, "listing:Open", world.listing("listing-t", batch, pricePerMu, deal));
    }

    private static void offer(RuzhouWorld world, String batch) {
        world.ledger.accept(BUYER, "trade:Offer", world.offer("t", "listing-t", batch, 1, 10_000));
    }

    private static void confirm(RuzhouWorld world) {
        world.ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("receipt-t", true));
    }

    private static void post(RuzhouWorld world, String settlement, Caller officer) {
        world.ledger.accept(officer, "settlement:Post", new PostSettlement(settlement));
    }

    private static void apply(RuzhouWorld world) {
        world.ledger.accept(
                PROJECT_CLERK,
                "disbursement:Apply",
                new ApplyForDisbursement(
                        "d", "t", "projectCompany", "project-company", SHARE, Optional.empty(), Optional.empty()));
    }

    private static void approveApplication(RuzhouWorld world) {
        world.ledger.accept(GOVERNMENT_OFFICER, "disbursement:Decide", new DecideDisbursement("d", true));
    }

    private static void pay(RuzhouWorld world, String payment, String coinId, Caller payer) {
        Coin coin = world.ledger.get(Coin.KIND, coinId);
        world.ledger.accept(
                payer,
                "payment:Pay",
                new PayNextHop(
                        payment, coinId, coin.route().get(0), coin.amount(), Optional.empty(), paper("v-" + payment)));
    }

    private static void proposeIncome(RuzhouWorld world) {
        world.ledger.accept(
                PROJECT_CLERK,
                "settlement:ProposeIncome",
                new ProposeIncomeSettlement(
                        "income-t", "settlement-t", List.of("p2:coin"), List.of(), "500.00", List.of(1L, 5101L)));
    }

    private static void agreeIncome(RuzhouWorld world) {
        world.approve(AgreementKind.SETTLEMENT, "income-t", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
    }
}
