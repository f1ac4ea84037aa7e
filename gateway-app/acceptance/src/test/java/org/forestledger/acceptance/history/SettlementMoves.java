// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.settlement.ProposeReversal;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.Trade;

/** Splits of money, and their reversal. */
final class SettlementMoves {
    private static final Role[] SETTLERS = {
        Role.FINANCE_CLERK, Role.FINANCE_OFFICER, Role.COMPANY_CLERK, Role.PROJECT_CLERK, Role.PARTNER_CLERK
    };

    private SettlementMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("settlement:Propose", SettlementMoves::propose);
        moves.put("settlement:ProposeIncome", SettlementMoves::proposeIncome);
        moves.put("settlement:Post", SettlementMoves::post);
        moves.put("reversal:Propose", SettlementMoves::reverse);
    }

    private static Intent propose(Scene scene) {
        Trade trade = scene.one(
                Trade.KIND,
                t -> t.status() == Trade.Status.PAID && (scene.chance(10) || !underWay(scene, t.tradeId())));
        Optional<String> corrects = scene.all(SettlementRecord.KIND)
                .filter(s -> s.tradeId().equals(trade.tradeId()) && s.status() == SettlementRecord.Status.REVERSED)
                .map(SettlementRecord::settlementId)
                .filter(id -> unsplit(scene, id))
                .findFirst();
        return new Intent(
                scene.somebody(SETTLERS),
                "settlement:Propose",
                new ProposeSettlement(scene.fresh("settlement"), trade.tradeId(), scene.account("assets"), corrects));
    }

    private static boolean unsplit(Scene scene, String reversed) {
        return scene.find(SettlementRecord.KIND, reversed)
                .flatMap(SettlementRecord::reversedBy)
                .flatMap(id -> scene.find(Coin.KIND, id + ":coin"))
                .map(coin -> coin.status() == Coin.Status.UNSETTLED)
                .orElse(false);
    }

    private static boolean underWay(Scene scene, String tradeId) {
        return scene.all(SettlementRecord.KIND)
                .anyMatch(s -> s.tradeId().equals(tradeId)
                        && (s.status() == SettlementRecord.Status.PROPOSED
                                || s.status() == SettlementRecord.Status.AGREED));
    }

    private static Intent proposeIncome(Scene scene) {
        Coin coin = scene.one(
                Coin.KIND,
                c -> c.status() == Coin.Status.ARRIVED
                        && c.holder().startsWith(scene.account("project-"))
                        && !c.amount().isZero()
                        && scene.find(ProjectCompany.KIND, c.holder()).isPresent()
                        && sale(scene, c).isPresent());
        SettlementRecord sale =
                sale(scene, coin).orElseThrow(() -> new NothingToDoException("a coin that no sale has made"));
        List<String> costs = scene.all(Investment.KIND)
                .filter(i -> i.projectId().equals(sale.projectId()) && i.status() == Investment.Status.CONFIRMED)
                .map(Investment::investmentId)
                .limit(scene.between(0, 2))
                .toList();
        List<Long> shares = scene.all(Lot.KIND)
                .filter(lot -> lot.batchId().equals("equity-" + coin.holder()))
                .map(lot -> lot.range().from())
                .toList();
        return new Intent(
                scene.actingFor(coin.holder(), Role.PROJECT_CLERK, Role.PROJECT_OFFICER),
                "settlement:ProposeIncome",
                new ProposeIncomeSettlement(
                        scene.fresh("income"),
                        sale.settlementId(),
                        List.of(coin.coinId()),
                        costs,
                        scene.chance(50) ? "0.00" : "500.00",
                        shares));
    }

    private static Optional<SettlementRecord> sale(Scene scene, Coin coin) {
        return coin.settlementId()
                .flatMap(id -> scene.find(SettlementRecord.KIND, id))
                .filter(s -> s.use() != SchemeUse.PROJECT_COMPANY_INCOME);
    }

    private static Intent post(Scene scene) {
        SettlementRecord settlement = scene.one(
                SettlementRecord.KIND,
                s -> s.status() == SettlementRecord.Status.AGREED
                        && s.sourceCoins().stream().noneMatch(id -> isSpent(scene, id)));
        return new Intent(
                scene.somebody(Role.FINANCE_OFFICER, Role.COMPANY_OFFICER, Role.PROJECT_OFFICER),
                "settlement:Post",
                new PostSettlement(settlement.settlementId()));
    }

    private static boolean isSpent(Scene scene, String coinId) {
        return scene.find(Coin.KIND, coinId)
                .map(coin -> coin.status() == Coin.Status.SPENT)
                .orElse(true);
    }

    private static Intent reverse(Scene scene) {
        SettlementRecord settlement = scene.one(
                SettlementRecord.KIND,
                s -> s.status() == SettlementRecord.Status.POSTED && s.use() != SchemeUse.PROJECT_COMPANY_INCOME);
        return new Intent(
                scene.somebody(SETTLERS),
                "reversal:Propose",
                new ProposeReversal(scene.fresh("reversal"), settlement.settlementId(), "退回", scene.paper()));
    }
}
