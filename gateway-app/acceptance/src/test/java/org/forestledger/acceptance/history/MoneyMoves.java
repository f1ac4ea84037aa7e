// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.Disbursement;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.disbursement.PaymentPart;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.ConfirmInvestment;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.money.RecordInvestment;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.unit.Fen;

/** Costs, applications for shares, and payments along their routes. */
final class MoneyMoves {
    private MoneyMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("investment:Record", MoneyMoves::recordCost);
        moves.put("investment:Confirm", MoneyMoves::confirmCost);
        moves.put("disbursement:Apply", MoneyMoves::apply);
        moves.put("disbursement:Decide", MoneyMoves::decide);
        moves.put("payment:Pay", MoneyMoves::pay);
    }

    private static Intent recordCost(Scene scene) {
        Project project = scene.one(Project.KIND, p -> p.partnerAccount().isPresent());
        String partner = project.partnerAccount().orElse(scene.account("partner"));
        return new Intent(
                scene.actingFor(partner, Role.PARTNER_CLERK, Role.PARTNER_OFFICER),
                "investment:Record",
                new RecordInvestment(
                        scene.fresh("investment"),
                        project.projectId(),
                        partner,
                        Fen.of(scene.between(1, 50_000_000)),
                        scene.paper()));
    }

    private static Intent confirmCost(Scene scene) {
        Investment cost = scene.one(Investment.KIND, i -> i.status() == Investment.Status.RECORDED);
        return new Intent(
                scene.somebody(Role.PROJECT_OFFICER), "investment:Confirm", new ConfirmInvestment(cost.investmentId()));
    }

    private static Intent apply(Scene scene) {
        Coin coin = scene.one(
                Coin.KIND,
                c -> c.status() == Coin.Status.CLAIM && c.settlementId().isPresent());
        SettlementRecord settlement = coin.settlementId()
                .flatMap(id -> scene.find(SettlementRecord.KIND, id))
                .orElseThrow(() -> new NothingToDoException("a coin that no settlement has made"));
        String legCoin = coin.madeBy().startsWith("coin/") ? coin.madeBy().substring("coin/".length()) : coin.coinId();
        int leg = IntStream.range(0, settlement.computed().legs().size())
                .filter(i -> settlement.coinId(i).equals(legCoin))
                .findFirst()
                .orElseThrow(() -> new NothingToDoException("a coin that is no leg"));
        String applicant =
                coin.claimant().startsWith(scene.account("project-")) ? coin.claimant() : scene.account("company");
        long whole = coin.amount().fen();
        return new Intent(
                scene.actingFor(applicant, Role.PROJECT_CLERK, Role.PROJECT_OFFICER, Role.COMPANY_CLERK),
                "disbursement:Apply",
                new ApplyForDisbursement(
                        scene.fresh("disbursement"),
                        settlement.tradeId(),
                        settlement.computed().legs().get(leg).beneficiary(),
                        applicant,
                        Fen.of(scene.chance(60) ? whole : scene.between(1, whole + whole / 20)),
                        coin.coinId().equals(legCoin) ? Optional.empty() : Optional.of(coin.coinId()),
                        scene.chance(50) ? Optional.empty() : Optional.of(scene.paper())));
    }

    private static Intent decide(Scene scene) {
        Disbursement disbursement = scene.one(Disbursement.KIND, d -> d.status() == Disbursement.Status.APPLIED);
        return new Intent(
                scene.somebody(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER),
                "disbursement:Decide",
                new DecideDisbursement(disbursement.disbursementId(), scene.chance(85)));
    }

    private static Intent pay(Scene scene) {
        Coin coin = scene.one(
                Coin.KIND, c -> c.status() == Coin.Status.PAYABLE && !c.route().isEmpty());
        String payee = coin.route().isEmpty() || scene.chance(3)
                ? scene.one(Account.KIND, a -> true).accountId()
                : coin.route().get(0);
        long whole = coin.amount().fen();
        int next = coin.nextPart();
        boolean inParts = whole > 1 && next < 4 && scene.chance(20);
        Optional<PaymentPart> part = inParts
                ? Optional.of(new PaymentPart(next, next + 1))
                : next > 1 ? Optional.of(new PaymentPart(next, next)) : Optional.empty();
        return new Intent(
                scene.actingFor(
                        coin.holder(),
                        Role.FINANCE_OFFICER,
                        Role.STATE_ASSETS_OFFICER,
                        Role.TOWNSHIP_CLERK,
                        Role.COMPANY_OFFICER,
                        Role.PROJECT_OFFICER,
                        Role.GOVERNMENT_OFFICER),
                "payment:Pay",
                new PayNextHop(
                        scene.fresh("payment"),
                        coin.coinId(),
                        payee,
                        Fen.of(inParts ? scene.between(1, whole - 1) : whole),
                        part,
                        scene.paper(),
                        scene.careless() && scene.chance(20) ? Optional.of("OTHER") : coin.purpose()));
    }
}
